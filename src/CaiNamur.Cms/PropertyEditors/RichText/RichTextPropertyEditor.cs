using CaiNamur.Cms.PropertyEditors.Blocks;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace CaiNamur.Cms.PropertyEditors.RichText;

/// <summary>Formatted text, with links, images and blocks.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.RichText, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class RichTextPropertyEditor(IDataValueEditorFactory dataValueEditorFactory, IIOHelper ioHelper)
    : BlockPropertyEditor(dataValueEditorFactory)
{
    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<RichTextValueEditor>(Attribute!);

    protected override IConfigurationEditor CreateConfigurationEditor() => new RichTextConfigurationEditor(ioHelper);
}
