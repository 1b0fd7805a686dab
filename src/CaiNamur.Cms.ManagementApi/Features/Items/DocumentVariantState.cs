namespace CaiNamur.Cms.ManagementApi.Features.Items;

/// <summary>How far a document is in one language (<c>DocumentVariantStateModel</c>).</summary>
public enum DocumentVariantState
{
    NotCreated,
    Draft,
    Published,
    PublishedPendingChanges,
    Trashed,
}
