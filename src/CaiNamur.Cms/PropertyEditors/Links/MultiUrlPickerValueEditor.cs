using CaiNamur.Cms.PropertyEditors.Json;
using CaiNamur.Cms.PropertyEditors.Picking;
using CaiNamur.Cms.PropertyEditors.Validation;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Cms.PropertyEditors.Links;

internal sealed class MultiUrlPickerValueEditor : DataValueEditor, IDataValueReference
{
    private readonly PickedItems _items;
    private readonly IPublishedUrlProvider _urls;

    public MultiUrlPickerValueEditor(
        IShortStringHelper shortStringHelper,
        IJsonSerializer jsonSerializer,
        IIOHelper ioHelper,
        DataEditorAttribute attribute,
        ILocalizedTextService texts,
        PickedItems items,
        IPublishedUrlProvider urls)
        : base(shortStringHelper, jsonSerializer, ioHelper, attribute)
    {
        _items = items;
        _urls = urls;
        Validators.Add(new ItemCountValidator<MultiUrlPickerConfiguration>(
            texts,
            value => StoredLink.ReadList(value).Count,
            configuration => new ItemLimits(configuration.MinNumber, configuration.MaxNumber)));
        Validators.Add(new LinkValidator(texts));
    }

    public override IValueRequiredValidator RequiredValidator => new NoItemsValidator(value => StoredLink.ReadList(value).Count);

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value)
        => StoredLink.ReadList(value)
            .Select(link => link.Reference)
            .OfType<GuidUdi>()
            .Select(reference => new UmbracoEntityReference(reference));

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        var links = StoredLink.ReadList(editorValue.Value).Where(link => link.HasTarget || link.Name is not null).ToArray();
        return links.Length is 0 ? null : EditorJson.Write(links);
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
    {
        var links = StoredLink.ReadList(property.GetValue(culture, segment));
        var entities = FindEntities(links);
        return links.Select(link => ToClient(link, entities, culture)).ToArray();
    }

    private Dictionary<Guid, IEntitySlim> FindEntities(IReadOnlyList<StoredLink> links)
    {
        var entities = new Dictionary<Guid, IEntitySlim>();
        foreach (var references in links.Select(link => link.Reference).OfType<GuidUdi>().GroupBy(reference => reference.EntityType))
        {
            var keys = references.Select(reference => reference.Guid).Distinct().ToArray();
            foreach (var entity in _items.Find(ObjectTypeOf(references.Key), keys))
            {
                entities[entity.Key] = entity;
            }
        }

        return entities;
    }

    private static UmbracoObjectTypes ObjectTypeOf(string entityType)
        => entityType is Constants.UdiEntityType.Media ? UmbracoObjectTypes.Media : UmbracoObjectTypes.Document;

    private ClientLink ToClient(StoredLink link, Dictionary<Guid, IEntitySlim> entities, string? culture)
    {
        if (link.Reference is not { } reference)
        {
            return new ClientLink
            {
                Name = link.Name,
                QueryString = link.QueryString,
                Target = link.Target,
                Type = ClientLink.ExternalType,
                Url = link.Url,
            };
        }

        var entity = entities.GetValueOrDefault(reference.Guid);
        return new ClientLink
        {
            Icon = (entity as IContentEntitySlim)?.ContentTypeIcon,
            Name = link.Name ?? entity?.Name,
            Published = (entity as IDocumentEntitySlim)?.Published,
            QueryString = link.QueryString,
            Target = link.Target,
            Trashed = entity is { Trashed: true } ? true : null,
            Type = reference.EntityType,
            Unique = reference.Guid.ToString(),
            Url = entity is null ? null : UrlOf(reference, culture),
        };
    }

    private string UrlOf(GuidUdi reference, string? culture)
        => reference.EntityType is Constants.UdiEntityType.Media
            ? _urls.GetMediaUrl(reference.Guid, culture: culture)
            : _urls.GetUrl(reference.Guid, culture: culture);
}
