using CaiNamur.Cms.ManagementApi.Models;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Features.References;

/// <summary>Reads where items are used. Only what depends on an item counts.</summary>
public sealed class TrackedReferences(ITrackedReferencesService references, ReferenceMapping mapping)
{
    /// <returns>What refers to the item, or null when there is no such item.</returns>
    public async Task<Paged<ReferenceResponse>?> ToAsync(Guid key, UmbracoObjectTypes type, Paging paging)
    {
        ArgumentNullException.ThrowIfNull(paging);
        Attempt<PagedModel<RelationItemModel>, GetReferencesOperationStatus> attempt =
            await references.GetPagedRelationsForItemAsync(key, type, paging.Skip, paging.Take, filterMustBeIsDependency: true);
        return attempt.Success ? mapping.Map(attempt.Result) : null;
    }

    /// <returns>What is below the item and is referred to, or null when there is no such item.</returns>
    public async Task<Paged<ReferenceById>?> ToDescendantsOfAsync(Guid key, UmbracoObjectTypes type, Paging paging)
    {
        ArgumentNullException.ThrowIfNull(paging);
        Attempt<PagedModel<RelationItemModel>, GetReferencesOperationStatus> attempt =
            await references.GetPagedDescendantsInReferencesAsync(key, type, paging.Skip, paging.Take, filterMustBeIsDependency: true);
        return attempt.Success
            ? new Paged<ReferenceById>(attempt.Result.Total, [.. attempt.Result.Items.Select(item => new ReferenceById(item.NodeKey))])
            : null;
    }

    /// <returns>Those of the items that are referred to.</returns>
    /// <param name="keys">Keys of the items.</param>
    /// <param name="objectType">One of <see cref="Constants.ObjectTypes"/>.</param>
    /// <param name="paging">Which page.</param>
    public async Task<Paged<ReferenceById>> AmongAsync(ISet<Guid> keys, Guid objectType, Paging paging)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(paging);
        if (keys.Count == 0)
        {
            return new Paged<ReferenceById>(0, []);
        }

        PagedModel<Guid> page = await references.GetPagedKeysWithDependentReferencesAsync(keys, objectType, paging.Skip, paging.Take);
        return new Paged<ReferenceById>(page.Total, [.. page.Items.Select(key => new ReferenceById(key))]);
    }
}
