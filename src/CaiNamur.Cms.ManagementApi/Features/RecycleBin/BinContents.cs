using CaiNamur.Cms.Collections;
using CaiNamur.Cms.ManagementApi.Features.Trees;
using CaiNamur.Cms.ManagementApi.Models;
using CaiNamur.Cms.Security.Reading;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Features.RecycleBin;

/// <summary>Reads levels of the recycle bins, each in a constant number of commands.</summary>
public sealed class BinContents(IEntityService entities, EntityFilters filters)
{
    private static readonly Ordering ByName = Ordering.By(nameof(IEntitySlim.Name));

    /// <summary>What was thrown away by itself, by name.</summary>
    public PagedModel<IEntitySlim> Root(TreeView view, Paging paging)
    {
        int bin = view.ObjectType == UmbracoObjectTypes.Media ? Constants.System.RecycleBinMedia : Constants.System.RecycleBinContent;
        return Level(view, bin, $"{StartNodes.RootPath},{bin}", paging);
    }

    /// <summary>What was thrown away together with something, by name.</summary>
    public PagedModel<IEntitySlim> Children(TreeView view, Guid parentKey, Paging paging)
        => entities.GetAllPaths(view.ObjectType, [parentKey]).SingleOrDefault() is { } parent
            ? Level(view, parent.Id, parent.Path, paging)
            : new PagedModel<IEntitySlim>(0, []);

    private PagedModel<IEntitySlim> Level(TreeView view, int parentId, string parentPath, Paging paging) => AlignedPages.Read(
        paging.Skip,
        paging.Take,
        (long index, int size, out long total) => entities.GetPagedTrashedChildren(parentId, view.ObjectType, index, size, out total, filters.Readable(view, parentPath), ByName));
}
