namespace CaiNamur.Cms.ManagementApi.Tests.Contract;

/// <summary>How an operation is asked about one place in the tree.</summary>
/// <param name="Rule">What the answer has to keep to.</param>
/// <param name="Query">Query, with the place in braces.</param>
/// <param name="Body">Body, with the place and where something goes to in braces.</param>
/// <param name="Sought">What stands in an answer about the place, and in no answer about a place outside.</param>
/// <param name="Named">What the key in the path stands for.</param>
public sealed record StartNodeRequest(StartNodeRule Rule, string Query = "", string? Body = null, string Sought = "{page}", string Named = "{page}")
{
    private const string Fields = "\"values\":[],\"variants\":[{\"culture\":null,\"segment\":null,\"name\":\"Page\"}]";
    private const string NewDocument = "{\"id\":\"{new}\",\"parent\":{\"id\":\"{target}\"},\"documentType\":{\"id\":\"{type}\"},\"template\":null," + Fields + "}";
    private const string NewMedia = "{\"id\":\"{new}\",\"parent\":{\"id\":\"{target}\"},\"mediaType\":{\"id\":\"{type}\"}," + Fields + "}";
    private const string Saved = "{\"template\":null," + Fields + "}";
    private const string Moved = "{\"target\":{\"id\":\"{target}\"}}";
    private const string Sorted = "{\"parent\":{\"id\":\"{target}\"},\"sorting\":[]}";

    /// <summary>The requests by operation; an operation that is not here is free.</summary>
    public static IReadOnlyDictionary<string, StartNodeRequest> ByOperation { get; } = new Dictionary<string, StartNodeRequest>
    {
        ["getDocumentVersion"] = new(StartNodeRule.Refused, "?documentId={page}"),
        ["getDocumentVersionById"] = new(StartNodeRule.Refused, Named: "{version}"),
        ["putDocumentVersionByIdPreventCleanup"] = new(StartNodeRule.Refused, "?preventCleanup=true", Named: "{version}"),
        ["postDocumentVersionByIdRollback"] = new(StartNodeRule.Refused, Named: "{version}"),
        ["putUmbracoManagementApiV11DocumentByIdValidate11"] = new(StartNodeRule.Refused, Body: Saved),
        ["getCollectionDocumentById"] = new(StartNodeRule.Refused, Named: "{top}"),
        ["postDocument"] = new(StartNodeRule.Refused, Body: NewDocument),
        ["deleteDocumentById"] = new(StartNodeRule.Refused),
        ["getDocumentById"] = new(StartNodeRule.Refused),
        ["putDocumentById"] = new(StartNodeRule.Refused, Body: Saved),
        ["getDocumentByIdAuditLog"] = new(StartNodeRule.Refused),
        ["postDocumentByIdCopy"] = new(StartNodeRule.Refused, Body: "{\"target\":{\"id\":\"{target}\"},\"relateToOriginal\":false,\"includeDescendants\":false}"),
        ["putDocumentByIdMove"] = new(StartNodeRule.Refused, Body: Moved),
        ["putDocumentByIdMoveToRecycleBin"] = new(StartNodeRule.Refused),
        ["getDocumentByIdPreviewUrl"] = new(StartNodeRule.Refused),
        ["putDocumentByIdPublish"] = new(StartNodeRule.Refused, Body: "{\"publishSchedules\":[{\"culture\":null}]}"),
        ["putDocumentByIdPublishWithDescendants"] = new(StartNodeRule.Refused, Body: "{\"cultures\":[\"invariant\"],\"includeUnpublishedDescendants\":true}"),
        ["getDocumentByIdPublishWithDescendantsResultByTaskId"] = new(StartNodeRule.Refused),
        ["getDocumentByIdPublished"] = new(StartNodeRule.Refused),
        ["getDocumentByIdReferencedBy"] = new(StartNodeRule.Refused),
        ["getDocumentByIdReferencedDescendants"] = new(StartNodeRule.Refused),
        ["putDocumentByIdUnpublish"] = new(StartNodeRule.Refused, Body: "{\"cultures\":null}"),
        ["getDocumentAreReferenced"] = new(StartNodeRule.LeftOut, "?id={page}"),
        ["putDocumentSort"] = new(StartNodeRule.Refused, Body: Sorted),
        ["getDocumentUrls"] = new(StartNodeRule.LeftOut, "?id={page}"),
        ["postDocumentValidate"] = new(StartNodeRule.Refused, Body: NewDocument),
        ["getItemDocument"] = new(StartNodeRule.Named, "?id={page}"),
        ["getItemDocumentSearch"] = new(StartNodeRule.LeftOut, "?query={word}"),
        ["deleteRecycleBinDocument"] = new(StartNodeRule.Closed),
        ["getRecycleBinDocumentByIdOriginalParent"] = new(StartNodeRule.Closed, Named: "{trashed}"),
        ["putRecycleBinDocumentByIdRestore"] = new(StartNodeRule.Closed, Body: Moved, Named: "{trashed}"),
        ["getRecycleBinDocumentChildren"] = new(StartNodeRule.Closed, "?parentId={trashed}"),
        ["getRecycleBinDocumentRoot"] = new(StartNodeRule.Closed),
        ["getTreeDocumentAncestors"] = new(StartNodeRule.LeftOut, "?descendantId={page}"),
        ["getTreeDocumentChildren"] = new(StartNodeRule.LeftOut, "?parentId={top}&take=1000"),
        ["getTreeDocumentRoot"] = new(StartNodeRule.LeftOut, "?take=1000", Sought: "{top}"),
        ["getTreeDocumentSiblings"] = new(StartNodeRule.LeftOut, "?target={page}&before=0&after=0"),
        ["getImagingResizeUrls"] = new(StartNodeRule.LeftOut, "?id={page}"),
        ["getCollectionMedia"] = new(StartNodeRule.LeftOut, "?id={top}&take=1000"),
        ["getItemMedia"] = new(StartNodeRule.Named, "?id={page}"),
        ["getItemMediaSearch"] = new(StartNodeRule.LeftOut, "?query={word}"),
        ["postMedia"] = new(StartNodeRule.Refused, Body: NewMedia),
        ["deleteMediaById"] = new(StartNodeRule.Refused),
        ["getMediaById"] = new(StartNodeRule.Refused),
        ["putMediaById"] = new(StartNodeRule.Refused, Body: Saved),
        ["getMediaByIdAuditLog"] = new(StartNodeRule.Refused),
        ["putMediaByIdMove"] = new(StartNodeRule.Refused, Body: Moved),
        ["putMediaByIdMoveToRecycleBin"] = new(StartNodeRule.Refused),
        ["getMediaByIdReferencedBy"] = new(StartNodeRule.Refused),
        ["getMediaByIdReferencedDescendants"] = new(StartNodeRule.Refused),
        ["putMediaByIdValidate"] = new(StartNodeRule.Refused, Body: Saved),
        ["getMediaAreReferenced"] = new(StartNodeRule.LeftOut, "?id={page}"),
        ["putMediaSort"] = new(StartNodeRule.Refused, Body: Sorted),
        ["getMediaUrls"] = new(StartNodeRule.LeftOut, "?id={page}"),
        ["postMediaValidate"] = new(StartNodeRule.Refused, Body: NewMedia),
        ["deleteRecycleBinMedia"] = new(StartNodeRule.Closed),
        ["getRecycleBinMediaByIdOriginalParent"] = new(StartNodeRule.Closed, Named: "{trashed}"),
        ["putRecycleBinMediaByIdRestore"] = new(StartNodeRule.Closed, Body: Moved, Named: "{trashed}"),
        ["getRecycleBinMediaChildren"] = new(StartNodeRule.Closed, "?parentId={trashed}"),
        ["getRecycleBinMediaRoot"] = new(StartNodeRule.Closed),
        ["getTreeMediaAncestors"] = new(StartNodeRule.LeftOut, "?descendantId={page}"),
        ["getTreeMediaChildren"] = new(StartNodeRule.LeftOut, "?parentId={top}&take=1000"),
        ["getTreeMediaRoot"] = new(StartNodeRule.LeftOut, "?take=1000", Sought: "{top}"),
        ["getTreeMediaSiblings"] = new(StartNodeRule.LeftOut, "?target={page}&before=0&after=0"),
    };

    private static readonly StartNodeRequest Free = new(StartNodeRule.Free);

    public static StartNodeRequest Of(ClientOperation operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return ByOperation.GetValueOrDefault(operation.Id, Free);
    }
}
