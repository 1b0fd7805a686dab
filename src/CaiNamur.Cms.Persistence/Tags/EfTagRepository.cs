using CaiNamur.Cms.Persistence.ContentTypes;
using CaiNamur.Cms.Persistence.Languages;
using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Querying;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Tags;

internal sealed class EfTagRepository(IEfScopeAccessor scopes, TagAssignments assignments) : EfRepository(scopes), ITagRepository
{
    private const string AnyCulture = "*";

    private static readonly QueryTranslator<ITag, TagRow> Translator = new QueryTranslator<ITag, TagRow>()
        .Map(tag => tag.Id, row => row.Id)
        .Map(tag => tag.Group, row => row.Group)
        .Map(tag => tag.Text, row => row.Text)
        .Map(tag => tag.LanguageId, row => row.LanguageId);

    public ITag? Get(int id) => Reading().Set<TagRow>().Where(tag => tag.Id == id).AsEnumerable().Select(tag => Create(tag)).FirstOrDefault();

    public IEnumerable<ITag> GetMany(params int[]? ids)
    {
        IQueryable<TagRow> tags = Reading().Set<TagRow>();
        return Load(ids is { Length: > 0 } ? tags.Where(tag => ids.Contains(tag.Id)) : tags);
    }

    public IEnumerable<ITag> Get(IQuery<ITag> query) => Load(Translator.Apply(Reading().Set<TagRow>(), query));

    public bool Exists(int id) => Reading().Set<TagRow>().Any(tag => tag.Id == id);

    public int Count(IQuery<ITag>? query) => Translator.Apply(Reading().Set<TagRow>(), query).Count();

    public void Save(ITag entity)
    {
        CmsDbContext db = Writing();
        var row = new TagRow { Id = entity.Id, Group = entity.Group, Text = entity.Text, LanguageId = entity.LanguageId };
        if (entity.HasIdentity)
        {
            db.Update(row);
        }
        else
        {
            db.Add(row);
        }

        db.SaveAndForget();
        entity.Id = row.Id;
        entity.ResetDirtyProperties();
    }

    public void Delete(ITag entity) => Writing().Set<TagRow>().Where(tag => tag.Id == entity.Id).ExecuteDelete();

    public void Assign(int contentId, int propertyTypeId, IEnumerable<ITag> tags, bool replaceTags = true)
        => assignments.Assign(contentId, propertyTypeId, tags, replaceTags);

    public void Remove(int contentId, int propertyTypeId, IEnumerable<ITag> tags) => assignments.Remove(contentId, propertyTypeId, tags);

    public void RemoveAll(int contentId) => assignments.RemoveAll(contentId);

    public void RemoveAll(int contentId, int propertyTypeId) => assignments.RemoveAll(contentId, propertyTypeId);

    public TaggedEntity? GetTaggedEntityByKey(Guid key) => LoadEntities(Assigned(AnyCulture).Where(used => used.Node.Key == key)).FirstOrDefault();

    public TaggedEntity? GetTaggedEntityById(int id) => LoadEntities(Assigned(AnyCulture).Where(used => used.Node.Id == id)).FirstOrDefault();

    public IEnumerable<TaggedEntity> GetTaggedEntitiesByTagGroup(TaggableObjectTypes objectType, string group, string? culture = null)
        => LoadEntities(OfType(Assigned(culture), objectType).Where(used => used.Tag.Group == group));

    public IEnumerable<TaggedEntity> GetTaggedEntitiesByTag(TaggableObjectTypes objectType, string tag, string? group = null, string? culture = null)
        => LoadEntities(InGroup(OfType(Assigned(culture), objectType), group).Where(used => used.Tag.Text == tag));

    public IEnumerable<ITag> GetTagsForEntityType(TaggableObjectTypes objectType, string? group = null, string? culture = null)
    {
        var tags = InGroup(OfType(Assigned(culture), objectType), group)
            .GroupBy(used => new { used.Tag.Id, used.Tag.Group, used.Tag.Text, used.Tag.LanguageId })
            .Select(tag => new { Tag = tag.Key, NodeCount = tag.Select(used => used.Node.Id).Distinct().Count() })
            .OrderBy(tag => tag.Tag.Text)
            .ThenBy(tag => tag.Tag.Id);
        return [.. tags.AsEnumerable().Select(tag => Create(
            new TagRow { Id = tag.Tag.Id, Group = tag.Tag.Group, Text = tag.Tag.Text, LanguageId = tag.Tag.LanguageId },
            tag.NodeCount))];
    }

    public IEnumerable<ITag> GetTagsForEntity(int contentId, string? group = null, string? culture = null)
        => LoadTags(InGroup(Assigned(culture), group).Where(used => used.Node.Id == contentId));

    public IEnumerable<ITag> GetTagsForEntity(Guid contentId, string? group = null, string? culture = null)
        => LoadTags(InGroup(Assigned(culture), group).Where(used => used.Node.Key == contentId));

    public IEnumerable<ITag> GetTagsForProperty(int contentId, string propertyTypeAlias, string? group = null, string? culture = null)
        => LoadTags(InGroup(Assigned(culture), group).Where(used => used.Node.Id == contentId && used.PropertyTypeAlias == propertyTypeAlias));

    public IEnumerable<ITag> GetTagsForProperty(Guid contentId, string propertyTypeAlias, string? group = null, string? culture = null)
        => LoadTags(InGroup(Assigned(culture), group).Where(used => used.Node.Key == contentId && used.PropertyTypeAlias == propertyTypeAlias));

    private static IQueryable<AssignedTag> InGroup(IQueryable<AssignedTag> tags, string? group)
        => string.IsNullOrWhiteSpace(group) ? tags : tags.Where(used => used.Tag.Group == group);

    private static IQueryable<AssignedTag> OfType(IQueryable<AssignedTag> tags, TaggableObjectTypes objectType)
    {
        if (objectType == TaggableObjectTypes.All)
        {
            return tags;
        }

        Guid key = objectType switch
        {
            TaggableObjectTypes.Content => Constants.ObjectTypes.Document,
            TaggableObjectTypes.Media => Constants.ObjectTypes.Media,
            TaggableObjectTypes.Member => Constants.ObjectTypes.Member,
            _ => throw new ArgumentOutOfRangeException(nameof(objectType), objectType, "It cannot carry tags."),
        };
        return tags.Where(used => used.Node.ObjectType == key);
    }

    private static ITag[] Load(IQueryable<TagRow> tags)
        => [.. tags.OrderBy(tag => tag.Text).ThenBy(tag => tag.Id).AsEnumerable().Select(tag => Create(tag))];

    private static ITag[] LoadTags(IQueryable<AssignedTag> tags) => Load(tags.Select(used => used.Tag).Distinct());

    private static TaggedEntity[] LoadEntities(IQueryable<AssignedTag> tags)
        => [.. tags
            .OrderBy(used => used.Node.Id)
            .ThenBy(used => used.PropertyTypeId)
            .ThenBy(used => used.Tag.Text)
            .Select(used => new { NodeId = used.Node.Id, used.PropertyTypeId, used.PropertyTypeAlias, used.Tag })
            .AsEnumerable()
            .GroupBy(used => used.NodeId)
            .Select(node => new TaggedEntity(node.Key, [.. node
                .GroupBy(used => (used.PropertyTypeId, used.PropertyTypeAlias), used => used.Tag)
                .Select(property => new TaggedProperty(
                    property.Key.PropertyTypeId,
                    property.Key.PropertyTypeAlias,
                    [.. property.Select(tag => Create(tag))]))]))];

    private static Tag Create(TagRow row, int nodeCount = 0)
    {
        var tag = new Tag(row.Id, row.Group, row.Text, row.LanguageId) { NodeCount = nodeCount };
        tag.ResetDirtyProperties(false);
        return tag;
    }

    /// <summary>Tags in use: those without a language for no culture, those of one language, or all.</summary>
    private IQueryable<AssignedTag> Assigned(string? culture)
    {
        CmsDbContext db = Reading();
        IQueryable<TagRow> tags = db.Set<TagRow>();
        if (culture is null)
        {
            tags = tags.Where(tag => tag.LanguageId == null);
        }
        else if (culture != AnyCulture)
        {
            IQueryable<int> languages = db.Set<LanguageRow>().Where(language => language.IsoCode == culture).Select(language => language.Id);
            tags = tags.Where(tag => languages.Contains(tag.LanguageId!.Value));
        }

        return from tag in tags
               join assignment in db.Set<TagAssignmentRow>() on tag.Id equals assignment.TagId
               join node in db.Set<NodeRow>() on assignment.NodeId equals node.Id
               join property in db.Set<PropertyTypeRow>() on assignment.PropertyTypeId equals property.Id
               select new AssignedTag { Tag = tag, Node = node, PropertyTypeId = property.Id, PropertyTypeAlias = property.Alias };
    }
}
