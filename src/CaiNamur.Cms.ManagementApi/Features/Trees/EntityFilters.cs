using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;

namespace CaiNamur.Cms.ManagementApi.Features.Trees;

/// <summary>Leaves out in the database what somebody may not read, so that pages are full and totals are right.</summary>
public sealed class EntityFilters(ICoreScopeProvider scopes)
{
    /// <summary>The children of a node that may be read; null when that is all of them.</summary>
    public IQuery<IUmbracoEntity>? Readable(TreeView view, string parentPath)
    {
        if (view.Reading is not { Everything: false } reading)
        {
            return null;
        }

        bool readable = reading.Allows(parentPath);
        List<int> others = [.. reading.Exceptions.Where(exception => exception.MayRead != readable).Select(exception => exception.Id)];
        IQuery<IUmbracoEntity> all = scopes.CreateQuery<IUmbracoEntity>();
        return readable
            ? all.Where(entity => !others.Contains(entity.Id))
            : all.Where(entity => others.Contains(entity.Id));
    }
}
