using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace CaiNamur.ContentSeed.Values;

/// <summary>A data type with the parts of its editor, made once for all values.</summary>
internal sealed class SeedDataType(IDataType dataType, IDataEditor editor)
{
    private readonly Lazy<object?> _configuration = new(() => dataType.ConfigurationObject);

    private readonly Lazy<IDataValueEditor> _incoming = new(editor.GetValueEditor);

    public IDataType DataType => dataType;

    public IDataEditor Editor => editor;

    public string EditorAlias => editor.Alias;

    public object? Configuration => _configuration.Value;

    /// <summary>Takes values in, as the editing services of Core do: the configuration comes with each value.</summary>
    public IDataValueEditor Incoming => _incoming.Value;

    /// <summary>Gives values out.</summary>
    public IDataValueEditor Outgoing => editor.GetValueEditor(Configuration);
}
