using CaiNamur.Cms.Security.Reading;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.Collections;

/// <summary>The media of a folder, or of the root, as a list, paged, sorted and filtered in the database; only what the user works with is in it.</summary>
internal sealed class MediaListViewService(
    IMediaService media,
    IMediaTypeService mediaTypes,
    ListViews listViews,
    IUserStartNodes startNodes,
    ICoreScopeProvider scopes) : IMediaListViewService
{
    public async Task<Attempt<ListViewPagedModel<IMedia>?, ContentCollectionOperationStatus>> GetListViewItemsByKeyAsync(
        IUser user,
        Guid? key,
        Guid? dataTypeKey,
        string orderBy,
        Direction orderDirection,
        string? filter,
        int skip,
        int take)
    {
        IMedia? folder = key is null ? null : media.GetById(key.Value);
        if (key is not null && folder is null)
        {
            return Fail(ContentCollectionOperationStatus.ContentNotFound);
        }

        IMediaType? type = folder is null ? null : mediaTypes.Get(folder.ContentTypeId);
        if (folder is not null && type is null)
        {
            return Fail(ContentCollectionOperationStatus.ContentTypeNotFound);
        }

        // The root has no type that would name a list view.
        Guid? listViewKey = dataTypeKey ?? (folder is null ? Constants.DataTypes.Guids.ListViewMediaGuid : null);
        Attempt<ListViewConfiguration?, ContentCollectionOperationStatus> listView = await listViews.FindAsync(type, listViewKey);
        if (listView.Result is not { } configuration)
        {
            return Fail(listView.Status);
        }

        if (ListViewColumns.Order(configuration, orderBy, orderDirection, culture: null) is not { } order)
        {
            return Fail(ContentCollectionOperationStatus.OrderByNotPartOfCollectionConfiguration);
        }

        IQuery<IMedia> wanted = scopes.CreateQuery<IMedia>();
        ListViewFilters.Matching(wanted, filter);
        ListViewFilters.InSight(wanted, await startNodes.OfMediaAsync(user), reading: null, folder?.Path ?? StartNodes.RootPath);
        PagedModel<IMedia> page = AlignedPages.Read(
            skip,
            take,
            (long index, int size, out long total) => media.GetPagedChildren(folder?.Id ?? Constants.System.Root, index, size, out total, wanted, order));
        return Attempt.SucceedWithStatus<ListViewPagedModel<IMedia>?, ContentCollectionOperationStatus>(
            ContentCollectionOperationStatus.Success,
            new ListViewPagedModel<IMedia> { Items = page, ListViewConfiguration = configuration });
    }

    private static Attempt<ListViewPagedModel<IMedia>?, ContentCollectionOperationStatus> Fail(ContentCollectionOperationStatus status)
        => Attempt.FailWithStatus<ListViewPagedModel<IMedia>?, ContentCollectionOperationStatus>(status, null);
}
