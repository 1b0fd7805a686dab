using CaiNamur.Cms.ManagementApi.Models;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Entities;

namespace CaiNamur.Cms.ManagementApi.Features.Items;

/// <summary>The type of an item, as lists show it (<c>DocumentTypeReferenceResponseModel</c>, <c>MediaTypeReferenceResponseModel</c>).</summary>
/// <param name="Id">Key of the type.</param>
/// <param name="Icon">Its icon.</param>
/// <param name="Collection">The list view in which children of the item are shown, if they are.</param>
public sealed record ContentTypeReference(Guid Id, string Icon, ReferenceById? Collection)
{
    public static ContentTypeReference Of(IContentEntitySlim entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return new ContentTypeReference(entity.ContentTypeKey, entity.ContentTypeIcon ?? Constants.Icons.DefaultIcon, ReferenceById.From(entity.ListViewKey));
    }
}
