using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Querying;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;

namespace CaiNamur.Cms.Persistence.Content;

/// <summary>Keeps the relations that show where an item is used: from what its property values refer to.</summary>
internal sealed class ContentReferenceTracker(
    NodeIds nodeIds,
    DataValueReferenceFactoryCollection factories,
    PropertyEditorCollection editors,
    IRelationRepository relations,
    IRelationTypeRepository relationTypes)
{
    /// <summary>Brings the relations in line with the values; writes nothing when they already are.</summary>
    /// <param name="content">The item, as it was saved.</param>
    /// <param name="isNew">Whether it cannot have relations yet.</param>
    public void Track(IContentBase content, bool isNew)
    {
        bool trackPublished = content is not IContent document || document.Published;
        ISet<UmbracoEntityReference> references = factories.GetAllReferences(content.Properties, editors, trackPublished);
        if (isNew && references.Count == 0)
        {
            return;
        }

        ISet<string> automatic = factories.GetAllAutomaticRelationTypesAliases(editors);
        Dictionary<string, int> typeIds = relationTypes.GetMany(Array.Empty<int>())
            .Where(type => automatic.Contains(type.Alias))
            .ToDictionary(type => type.Alias, type => type.Id);
        HashSet<(int ChildId, int TypeId)> wanted = Resolve(references, typeIds);
        HashSet<(int ChildId, int TypeId)> existing = isNew ? [] : Existing(content.Id, typeIds.Values);
        if (!existing.IsSubsetOf(wanted))
        {
            relations.DeleteByParent(content.Id, [.. typeIds.Keys]);
            existing.Clear();
        }

        wanted.ExceptWith(existing);
        if (wanted.Count > 0)
        {
            relations.SaveBulk(wanted.Select(relation => new ReadOnlyRelation(content.Id, relation.ChildId, relation.TypeId)));
        }
    }

    private HashSet<(int ChildId, int TypeId)> Existing(int parentId, IEnumerable<int> typeIds)
    {
        HashSet<int> automatic = [.. typeIds];
        return [.. relations.Get(new ExpressionQuery<IRelation>().Where(relation => relation.ParentId == parentId))
            .Where(relation => automatic.Contains(relation.RelationTypeId))
            .Select(relation => (relation.ChildId, relation.RelationTypeId))];
    }

    /// <summary>Turns keys into ids; what does not exist any more is left out.</summary>
    private HashSet<(int ChildId, int TypeId)> Resolve(ISet<UmbracoEntityReference> references, Dictionary<string, int> typeIds)
    {
        (Guid Key, int TypeId)[] keyed = [.. references
            .Where(reference => reference.Udi is GuidUdi && typeIds.ContainsKey(reference.RelationTypeAlias))
            .Select(reference => (((GuidUdi)reference.Udi).Guid, typeIds[reference.RelationTypeAlias]))];
        if (keyed.Length == 0)
        {
            return [];
        }

        IReadOnlyDictionary<Guid, int> ids = nodeIds.Find(keyed.Select(reference => reference.Key));
        return [.. keyed.Where(reference => ids.ContainsKey(reference.Key)).Select(reference => (ids[reference.Key], reference.TypeId))];
    }
}
