using System.Globalization;

namespace CaiNamur.Cms.Search.Upkeep;

/// <summary>Enough of a document or media item to tell whether the index has it as the database has.</summary>
/// <param name="Id">Its id.</param>
/// <param name="IsMedia">Whether it is a media item.</param>
/// <param name="Path">Its path, which tells of moves.</param>
/// <param name="IsTrashed">Whether it is in the recycle bin.</param>
/// <param name="UpdateDate">When its draft was saved last.</param>
public sealed record DraftMark(int Id, bool IsMedia, string Path, bool IsTrashed, DateTime UpdateDate)
{
    /// <summary>The mark as the index keeps it.</summary>
    public string Text => string.Create(CultureInfo.InvariantCulture, $"{UpdateDate.Ticks}|{Path}|{IsTrashed}");
}
