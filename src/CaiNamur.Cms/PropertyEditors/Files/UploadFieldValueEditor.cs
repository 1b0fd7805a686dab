using CaiNamur.Cms.PropertyEditors.Validation;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Cms.PropertyEditors.Files;

/// <summary>The client sends a temporary file or the address it was given; the database holds the address.</summary>
internal sealed class UploadFieldValueEditor : DataValueEditor
{
    private readonly UploadedFileStore _store;

    public UploadFieldValueEditor(
        IShortStringHelper shortStringHelper,
        IJsonSerializer jsonSerializer,
        IIOHelper ioHelper,
        DataEditorAttribute attribute,
        UploadedFileStore store,
        UploadValidator validator)
        : base(shortStringHelper, jsonSerializer, ioHelper, attribute)
    {
        _store = store;
        Validators.Add(validator);
    }

    public override IValueRequiredValidator RequiredValidator => new NoItemsValidator(value => UploadValue.Read(value) is null ? 0 : 1);

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
        => UploadValue.Read(editorValue.Value) is { } upload
            ? _store.Resolve(upload, currentValue as string, editorValue)
            : null;

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => UploadValue.Read(property.GetValue(culture, segment));
}
