namespace CaiNamur.Cms.ManagementApi.Authorization;

/// <summary>Who may call an operation at all. What they may do to which document or media item is asked of <see cref="IDocumentAccess"/> and <see cref="IMediaAccess"/>.</summary>
public static class ManagementApiPolicies
{
    /// <summary>Whoever is signed in to the backoffice.</summary>
    public const string Backoffice = "Backoffice";

    /// <summary>Who works on documents.</summary>
    public const string Content = "SectionContent";

    /// <summary>Who works on media.</summary>
    public const string Media = "SectionMedia";

    /// <summary>Who picks documents: editors of documents and of media, and who sets start nodes of users.</summary>
    public const string DocumentTree = "TreeDocuments";

    /// <summary>Who picks media.</summary>
    public const string MediaTree = "TreeMedia";

    /// <summary>Who needs the shape of documents or media to edit them.</summary>
    public const string Schema = "Schema";
}
