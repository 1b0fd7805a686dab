namespace CaiNamur.Cms.Scheduling;

/// <summary>What a plan does to a document.</summary>
public enum PublicationAction
{
    /// <summary>Makes the draft public.</summary>
    Publish,

    /// <summary>Takes the document off the site.</summary>
    Unpublish,
}
