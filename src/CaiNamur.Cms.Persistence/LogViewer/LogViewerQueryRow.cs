namespace CaiNamur.Cms.Persistence.LogViewer;

/// <summary>A search in the log that staff has kept.</summary>
internal sealed class LogViewerQueryRow
{
    public int Id { get; set; }

    public string Name { get; set; } = string.Empty;

    public string Query { get; set; } = string.Empty;
}
