using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace CaiNamur.Cms.PropertyEditors.Files;

/// <summary>A file of any kind that the data type allows.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.UploadField, ValueType = ValueTypes.String, ValueEditorIsReusable = true)]
internal sealed class UploadFieldPropertyEditor : DataEditor, IMediaUrlGenerator
{
    private readonly IIOHelper _ioHelper;

    public UploadFieldPropertyEditor(IDataValueEditorFactory dataValueEditorFactory, IIOHelper ioHelper)
        : base(dataValueEditorFactory)
    {
        _ioHelper = ioHelper;
        SupportsReadOnly = true;
    }

    public bool TryGetMediaPath(string? propertyEditorAlias, object? value, out string? mediaPath)
    {
        mediaPath = propertyEditorAlias == Alias ? value as string : null;
        return !string.IsNullOrWhiteSpace(mediaPath);
    }

    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<UploadFieldValueEditor>(Attribute!);

    protected override IConfigurationEditor CreateConfigurationEditor() => new FileUploadConfigurationEditor(_ioHelper);
}
