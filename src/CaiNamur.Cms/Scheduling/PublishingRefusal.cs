namespace CaiNamur.Cms.Scheduling;

/// <summary>Why Core did not publish or unpublish.</summary>
/// <param name="Reason">In French, for editors.</param>
/// <param name="WaitsForDocument">Trying again makes no sense before the document has changed.</param>
internal sealed record PublishingRefusal(string Reason, bool WaitsForDocument);
