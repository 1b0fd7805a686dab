using CaiNamur.Cms.ManagementApi.Models;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Collections;

/// <summary>The type of an item in a list (<c>DocumentTypeCollectionReferenceResponseModel</c>, <c>MediaTypeCollectionReferenceResponseModel</c>).</summary>
/// <param name="Id">Key of the type.</param>
/// <param name="Alias">Its alias.</param>
/// <param name="Icon">Its icon.</param>
/// <param name="Collection">The list view in which children of the item are shown, if they are.</param>
public sealed record CollectionTypeReference(Guid Id, string Alias, string Icon, ReferenceById? Collection)
{
    public static CollectionTypeReference Of(ISimpleContentType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return new CollectionTypeReference(type.Key, type.Alias, type.Icon ?? Constants.Icons.DefaultIcon, ReferenceById.From(type.ListView));
    }
}
