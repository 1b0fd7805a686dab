namespace CaiNamur.Cms.ManagementApi.Tests.Contract;

/// <summary>A place in a tree that operations are asked about.</summary>
/// <param name="Top">Key of the topmost node.</param>
/// <param name="Page">Key of a document or media item below.</param>
/// <param name="Trashed">Key of something that was below and is in the bin.</param>
/// <param name="Version">Key of the version of the document; for media there is none.</param>
/// <param name="Type">Key of the type of all of them.</param>
public sealed record StartNodePlace(Guid Top, Guid Page, Guid Trashed, Guid Version, Guid Type)
{
    /// <summary>What both places are found by.</summary>
    public const string Word = "kiosque";

    public string Fill(string template)
    {
        ArgumentNullException.ThrowIfNull(template);
        return template
            .Replace("{top}", Top.ToString(), StringComparison.Ordinal)
            .Replace("{page}", Page.ToString(), StringComparison.Ordinal)
            .Replace("{trashed}", Trashed.ToString(), StringComparison.Ordinal)
            .Replace("{version}", Version.ToString(), StringComparison.Ordinal)
            .Replace("{type}", Type.ToString(), StringComparison.Ordinal)
            .Replace("{word}", Word, StringComparison.Ordinal)
            .Replace("{new}", Guid.NewGuid().ToString(), StringComparison.Ordinal);
    }
}
