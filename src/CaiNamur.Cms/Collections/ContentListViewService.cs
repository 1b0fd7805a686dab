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

/// <summary>The children of a document as a list, paged, sorted and filtered in the database; what the user may not read is not in it.</summary>
internal sealed class ContentListViewService(
    IContentService contents,
    IContentTypeService contentTypes,
    ListViews listViews,
    IUserStartNodes startNodes,
    IDocumentReadingRules rules,
    ICoreScopeProvider scopes) : IContentListViewService
{
    public async Task<Attempt<ListViewPagedModel<IContent>?, ContentCollectionOperationStatus>> GetListViewItemsByKeyAsync(
        IUser user,
        Guid key,
        Guid? dataTypeKey,
        string orderBy,
        string? orderCulture,
        Direction orderDirection,
        string? filter,
        int skip,
        int take)
    {
        if (contents.GetById(key) is not { } parent)
        {
            return Fail(ContentCollectionOperationStatus.ContentNotFound);
        }

        if (contentTypes.Get(parent.ContentTypeId) is not { } type)
        {
            return Fail(ContentCollectionOperationStatus.ContentTypeNotFound);
        }

        Attempt<ListViewConfiguration?, ContentCollectionOperationStatus> listView = await listViews.FindAsync(type, dataTypeKey);
        if (listView.Result is not { } configuration)
        {
            return Fail(listView.Status);
        }

        if (ListViewColumns.Order(configuration, orderBy, orderDirection, orderCulture) is not { } order)
        {
            return Fail(ContentCollectionOperationStatus.OrderByNotPartOfCollectionConfiguration);
        }

        IQuery<IContent> wanted = scopes.CreateQuery<IContent>();
        ListViewFilters.Matching(wanted, filter);
        ListViewFilters.InSight(wanted, await startNodes.OfDocumentsAsync(user), await rules.OfAsync(user), parent.Path);
        PagedModel<IContent> page = AlignedPages.Read(
            skip,
            take,
            (long index, int size, out long total) => contents.GetPagedChildren(parent.Id, index, size, out total, ListViewColumns.PropertyAliases(configuration), wanted, order, loadTemplates: false));
        return Attempt.SucceedWithStatus<ListViewPagedModel<IContent>?, ContentCollectionOperationStatus>(
            ContentCollectionOperationStatus.Success,
            new ListViewPagedModel<IContent> { Items = page, ListViewConfiguration = configuration });
    }

    private static Attempt<ListViewPagedModel<IContent>?, ContentCollectionOperationStatus> Fail(ContentCollectionOperationStatus status)
        => Attempt.FailWithStatus<ListViewPagedModel<IContent>?, ContentCollectionOperationStatus>(status, null);
}
