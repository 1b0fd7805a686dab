using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validators;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.PropertyEditors.Text;

/// <summary>An e-mail address.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.EmailAddress, ValueType = ValueTypes.String, ValueEditorIsReusable = true)]
internal sealed class EmailAddressPropertyEditor : DataEditor
{
    private readonly ILocalizedTextService _texts;

    public EmailAddressPropertyEditor(IDataValueEditorFactory dataValueEditorFactory, ILocalizedTextService texts)
        : base(dataValueEditorFactory)
    {
        _texts = texts;
        SupportsReadOnly = true;
    }

    protected override IDataValueEditor CreateValueEditor()
    {
        var editor = DataValueEditorFactory.Create<TextOnlyValueEditor>(Attribute!);
        editor.Validators.Add(new EmailValidator(_texts));
        return editor;
    }
}
