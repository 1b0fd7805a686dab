namespace CaiNamur.Cms.Search.Upkeep;

/// <summary>Lists what the index of drafts has to hold, without reading any content. Every member opens a scope of its own.</summary>
public interface IDraftMarks
{
    /// <summary>All documents and media, those in the recycle bins included.</summary>
    Task<IReadOnlyList<DraftMark>> ReadAllAsync(CancellationToken cancellationToken);

    /// <summary>A document or media item and all below it.</summary>
    Task<IReadOnlyList<DraftMark>> ReadBranchAsync(int id, CancellationToken cancellationToken);

    /// <summary>All documents or media of a type.</summary>
    Task<IReadOnlyList<DraftMark>> ReadOfTypeAsync(int contentTypeId, CancellationToken cancellationToken);
}
