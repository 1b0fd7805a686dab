namespace CaiNamur.Cms.Search.Upkeep;

/// <summary>What may happen to items.</summary>
internal enum DraftChangeKind
{
    /// <summary>An item was created or changed.</summary>
    Saved,

    /// <summary>An item was moved, with all below it.</summary>
    BranchMoved,

    /// <summary>An item is gone, with all below it.</summary>
    Removed,

    /// <summary>A type has other properties.</summary>
    TypeChanged,

    /// <summary>It is not known what happened.</summary>
    Everything,
}
