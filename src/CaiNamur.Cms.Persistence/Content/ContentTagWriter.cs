using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;

namespace CaiNamur.Cms.Persistence.Content;

/// <summary>Keeps the tags of what visitors see: those of published documents, and of media and members as they are.</summary>
internal sealed class ContentTagWriter(
    PropertyEditorCollection editors,
    IDataTypeConfigurationCache configurations,
    ITagRepository tags,
    ILanguageRepository languages)
{
    public void Write(IContentBase content)
    {
        bool published = content is IContent;
        foreach (IProperty property in content.Properties)
        {
            if (!editors.TryGet(property.PropertyType.PropertyEditorAlias, out IDataEditor? editor)
                || editor.GetValueEditor() is not IDataValueTags source)
            {
                continue;
            }

            object? configuration = configurations.GetConfiguration(property.PropertyType.DataTypeKey);
            ITag[] found = [.. property.Values.SelectMany(value => source.GetTags(
                published ? value.PublishedValue : value.EditedValue,
                configuration,
                value.Culture is null ? null : languages.GetIdByIsoCode(value.Culture)))];
            tags.Assign(content.Id, property.PropertyType.Id, found);
        }
    }

    public void Clear(IContentBase content) => tags.RemoveAll(content.Id);
}
