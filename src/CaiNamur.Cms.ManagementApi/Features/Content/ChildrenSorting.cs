using CaiNamur.Cms.ManagementApi.Models;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Features.Content;

/// <summary>
/// Sorts the children of an item, or of the root: all positions are written with one command. The sorting of Core's editing services
/// saves each child whose position changes on its own, which are all of them when the first is moved to the end.
/// </summary>
public sealed class ChildrenSorting(
    ICoreScopeProvider scopes,
    IEntityService entities,
    IContentService documents,
    IMediaService media,
    ITreeEntitySortingService sorting)
{
    /// <summary>Sorts documents.</summary>
    /// <param name="request">The parent and the new positions; children that are not named keep their order between them.</param>
    /// <param name="userId">Who sorts.</param>
    public ContentEditingOperationStatus SortDocuments(SortRequest request, int userId)
        => Sort(request, UmbracoObjectTypes.Document, Constants.Locks.ContentTree, (parent, ids) => documents.SortChildren(parent, ids, userId));

    /// <inheritdoc cref="SortDocuments"/>
    /// <summary>Sorts media.</summary>
    public ContentEditingOperationStatus SortMedia(SortRequest request, int userId)
        => Sort(request, UmbracoObjectTypes.Media, Constants.Locks.MediaTree, (parent, ids) => media.SortChildren(parent, ids, userId));

    private ContentEditingOperationStatus Sort(SortRequest request, UmbracoObjectTypes type, int treeLock, Func<int, int[], OperationResult> sort)
    {
        ArgumentNullException.ThrowIfNull(request);
        using ICoreScope scope = scopes.CreateCoreScope();
        scope.WriteLock(treeLock);
        if (ParentId(request.Parent, type) is not { } parentId)
        {
            return ContentEditingOperationStatus.NotFound;
        }

        if (SortedIds([.. entities.GetChildren(parentId, type)], request.Sorting) is not { } ids)
        {
            return ContentEditingOperationStatus.SortingInvalid;
        }

        OperationResult result = sort(parentId, ids);
        scope.Complete();
        return result.Success ? ContentEditingOperationStatus.Success : ContentEditingOperationStatus.CancelledByNotification;
    }

    private int? ParentId(ReferenceById? parent, UmbracoObjectTypes type) => parent is null ? Constants.System.Root : entities.Get(parent.Id, type)?.Id;

    /// <returns>Null when the positions do not fit the children.</returns>
    private int[]? SortedIds(IEntitySlim[] children, IEnumerable<SortedItemRequest> items)
    {
        try
        {
            return [.. sorting.SortEntities(children, items.Select(item => new SortingModel { Key = item.Id, SortOrder = item.SortOrder })).Select(child => child.Id)];
        }
        catch (ArgumentException)
        {
            // How Core says it.
            return null;
        }
    }
}
