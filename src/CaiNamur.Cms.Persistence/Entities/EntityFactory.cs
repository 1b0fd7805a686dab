using CaiNamur.Cms.Persistence.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace CaiNamur.Cms.Persistence.Entities;

/// <summary>Builds the lightweight entities of trees, pickers and permission checks.</summary>
internal static class EntityFactory
{
    public static IEntitySlim Build(EntityData data)
    {
        EntitySlim entity = Create(data);
        MapNode(data.Node, entity);
        entity.HasChildren = data.FirstChildId is not null;
        if (entity is ContentEntitySlim content)
        {
            MapType(data, content);
        }

        return entity;
    }

    private static EntitySlim Create(EntityData data)
    {
        if (data.Content is not { } content)
        {
            return new EntitySlim();
        }

        Guid objectType = data.Node.ObjectType;
        if (objectType == Constants.ObjectTypes.Media)
        {
            return new MediaEntitySlim { MediaPath = content.MediaPath };
        }

        if (objectType == Constants.ObjectTypes.Member)
        {
            return new MemberEntitySlim();
        }

        return new DocumentEntitySlim
        {
            Published = content.Published,
            Edited = content.Edited,
            Variations = (ContentVariation)(data.Type?.Variations ?? 0),
            CultureNames = data.Cultures
                .Where(culture => culture is { Available: true, Name: not null })
                .ToDictionary(culture => culture.IsoCode, culture => culture.Name!, StringComparer.OrdinalIgnoreCase),
            PublishedCultures = [.. data.Cultures.Where(culture => culture.Published).Select(culture => culture.IsoCode)],
            EditedCultures = [.. data.Cultures.Where(culture => culture.Edited).Select(culture => culture.IsoCode)],
        };
    }

    private static void MapNode(NodeRow node, EntitySlim entity)
    {
        entity.Id = node.Id;
        entity.Key = node.Key;
        entity.NodeObjectType = node.ObjectType;
        entity.ParentId = node.ParentId;
        entity.Level = node.Level;
        entity.Path = node.Path;
        entity.SortOrder = node.SortOrder;
        entity.Trashed = node.Trashed;
        entity.Name = node.Name;
        entity.CreatorId = node.CreatorId ?? Constants.Security.UnknownUserId;
        entity.CreateDate = node.CreateDate;
        entity.UpdateDate = node.UpdateDate;
    }

    private static void MapType(EntityData data, ContentEntitySlim entity)
    {
        if (data.Type is not { } type)
        {
            return;
        }

        entity.ContentTypeAlias = type.Alias;
        entity.ContentTypeKey = data.TypeKey ?? Guid.Empty;
        entity.ContentTypeIcon = type.Icon;
        entity.ContentTypeThumbnail = type.Thumbnail;
        entity.ListViewKey = type.ListView;
        entity.IsContainer = type.ListView is not null;
    }
}
