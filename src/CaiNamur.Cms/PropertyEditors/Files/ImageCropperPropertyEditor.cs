using CaiNamur.Cms.PropertyEditors.Media;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.PropertyEditors.Files;

/// <summary>An image with a focal point and crops.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.ImageCropper, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class ImageCropperPropertyEditor : DataEditor, IMediaUrlGenerator
{
    private readonly IIOHelper _ioHelper;
    private readonly ILocalizedTextService _texts;

    public ImageCropperPropertyEditor(IDataValueEditorFactory dataValueEditorFactory, IIOHelper ioHelper, ILocalizedTextService texts)
        : base(dataValueEditorFactory)
    {
        _ioHelper = ioHelper;
        _texts = texts;
        SupportsReadOnly = true;
    }

    public override IPropertyIndexValueFactory PropertyIndexValueFactory { get; } = new NoopPropertyIndexValueFactory();

    public bool TryGetMediaPath(string? propertyEditorAlias, object? value, out string? mediaPath)
    {
        mediaPath = propertyEditorAlias == Alias ? ImageCropperValue.Read(value)?.Src : null;
        return !string.IsNullOrWhiteSpace(mediaPath);
    }

    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<ImageCropperValueEditor>(Attribute!);

    protected override IConfigurationEditor CreateConfigurationEditor() => new ImageCropperConfigurationEditor(_ioHelper, _texts);
}
