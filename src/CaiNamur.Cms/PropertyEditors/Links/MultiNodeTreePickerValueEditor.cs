using CaiNamur.Cms.PropertyEditors.Picking;
using CaiNamur.Cms.PropertyEditors.Validation;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Cms.PropertyEditors.Links;

/// <summary>The client sends references; the database holds UDIs with commas between them, which Core's value converter reads.</summary>
internal sealed class MultiNodeTreePickerValueEditor : DataValueEditor, IDataValueReference
{
    public MultiNodeTreePickerValueEditor(
        IShortStringHelper shortStringHelper,
        IJsonSerializer jsonSerializer,
        IIOHelper ioHelper,
        DataEditorAttribute attribute,
        ILocalizedTextService texts,
        PickedItems items,
        IDocumentNavigationQueryService documents,
        IMediaNavigationQueryService media)
        : base(shortStringHelper, jsonSerializer, ioHelper, attribute)
    {
        Validators.Add(new ItemCountValidator<MultiNodePickerConfiguration>(
            texts,
            value => ContentReference.ReadList(value).Count,
            configuration => new ItemLimits(configuration.MinNumber, configuration.MaxNumber)));
        Validators.Add(new MultiNodeTreePickerValidator(texts, items, documents, media));
    }

    public override IValueRequiredValidator RequiredValidator => new NoItemsValidator(value => ContentReference.ReadList(value).Count);

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value)
        => ContentReference.ReadList(value).Select(reference => new UmbracoEntityReference(reference.ToUdi()!));

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        var references = ContentReference.ReadList(editorValue.Value);
        return references.Count is 0 ? null : string.Join(',', references.Select(reference => reference.ToUdi()));
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => ContentReference.ReadList(property.GetValue(culture, segment)).ToArray();
}
