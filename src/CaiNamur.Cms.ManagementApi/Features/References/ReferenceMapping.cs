using CaiNamur.Cms.ManagementApi.Models;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Features.References;

/// <summary>Describes what refers to an item, a whole page of it at once.</summary>
public sealed class ReferenceMapping(IEntityService entities)
{
    public Paged<ReferenceResponse> Map(PagedModel<RelationItemModel> page)
    {
        ArgumentNullException.ThrowIfNull(page);
        RelationItemModel[] relations = [.. page.Items];
        Dictionary<Guid, IDocumentEntitySlim> documents = Documents(relations);
        return new Paged<ReferenceResponse>(page.Total, [.. relations.Select(relation => Map(relation, documents))]);
    }

    private Dictionary<Guid, IDocumentEntitySlim> Documents(RelationItemModel[] relations)
    {
        Guid[] keys = [.. relations.Where(relation => relation.NodeType == Constants.UdiEntityType.Document).Select(relation => relation.NodeKey).Distinct()];
        return keys.Length == 0
            ? []
            : entities.GetAll(UmbracoObjectTypes.Document, keys).OfType<IDocumentEntitySlim>().ToDictionary(document => document.Key);
    }

    private static ReferenceResponse Map(RelationItemModel relation, Dictionary<Guid, IDocumentEntitySlim> documents) => relation.NodeType switch
    {
        Constants.UdiEntityType.Document => new DocumentReferenceResponse
        {
            Id = relation.NodeKey,
            Name = relation.NodeName,
            Published = relation.NodePublished,
            DocumentType = ReferencingType.Of(relation),
            Variants = documents.TryGetValue(relation.NodeKey, out IDocumentEntitySlim? document) ? EntityVariants.Of(document) : [],
        },
        Constants.UdiEntityType.Media => new MediaReferenceResponse { Id = relation.NodeKey, Name = relation.NodeName, MediaType = ReferencingType.Of(relation) },
        Constants.UdiEntityType.Member => new MemberReferenceResponse { Id = relation.NodeKey, Name = relation.NodeName, MemberType = ReferencingType.Of(relation) },
        _ => new DefaultReferenceResponse { Id = relation.NodeKey, Name = relation.NodeName, Type = relation.NodeType, Icon = relation.ContentTypeIcon },
    };
}
