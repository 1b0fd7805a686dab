using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.Persistence.DataTypes;

/// <summary>A property editor with its settings; its name, key and place are in its node.</summary>
internal sealed class DataTypeRow
{
    public int NodeId { get; set; }

    public string EditorAlias { get; set; } = string.Empty;

    public string? EditorUiAlias { get; set; }

    public ValueStorageType DatabaseType { get; set; }

    /// <summary>The settings as JSON text.</summary>
    public string? Configuration { get; set; }
}
