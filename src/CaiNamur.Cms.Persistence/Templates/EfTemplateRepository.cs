using CaiNamur.Cms.Persistence.Caching;
using CaiNamur.Cms.Persistence.Content;
using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Querying;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Templates;

/// <summary>Templates: the row says that there is one and which master it has; the content is that of the site's view and cannot be written.</summary>
internal sealed class EfTemplateRepository(
    IEfScopeAccessor scopes,
    SharedEntityCaches caches,
    TemplateFactory factory,
    ViewFiles views,
    TimeProvider time,
    ILogger<EfTemplateRepository> logger) : EfCachedRepository<ITemplate>(scopes, caches), ITemplateRepository
{
    private static readonly QueryTranslator<ITemplate, TemplateNode> Conditions = new QueryTranslator<ITemplate, TemplateNode>()
        .Map(template => template.Id, row => row.Node.Id)
        .Map(template => template.Key, row => row.Node.Key)
        .MapIgnoringCase(template => template.Alias, row => row.Template.Alias)
        .MapIgnoringCase(template => template.Name, row => row.Node.Name)
        .Map(template => template.Path, row => row.Node.Path)
        .Map(template => template.CreateDate, row => row.Node.CreateDate)
        .Map(template => template.UpdateDate, row => row.Node.UpdateDate);

    public ITemplate? Get(string? alias)
        => alias is null ? null : Copy(FindByAlias(alias));

    public IEnumerable<ITemplate> GetAll(params string[] aliases)
        => aliases is [] ? CopyAll() : CopyMany(aliases.Distinct(StringComparer.OrdinalIgnoreCase).Select(FindByAlias));

    public IEnumerable<ITemplate> GetChildren(int masterTemplateId)
        => CopyMany(Set.All.Where(template => MasterId(template) == masterTemplateId));

    public IEnumerable<ITemplate> GetDescendants(int masterTemplateId)
    {
        ILookup<int, ITemplate> children = Set.All.ToLookup(MasterId);
        List<ITemplate> descendants = [.. children[masterTemplateId]];
        for (int index = 0; index < descendants.Count; index++)
        {
            descendants.AddRange(children[descendants[index].Id]);
        }

        return CopyMany(descendants);
    }

    public Stream GetFileContentStream(string filepath)
    {
        string? file = FindView(filepath);
        return file is null ? Stream.Null : views.Open(file);
    }

    /// <summary>Not possible: views are part of the application.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public void SetFileContent(string filepath, Stream content)
        => throw new NotSupportedException("A view cannot be written: views are files of the application and change with it.");

    public long GetFileSize(string filepath)
    {
        string? file = FindView(filepath);
        return file is null ? -1 : views.Size(file);
    }

    protected override IReadOnlyList<ITemplate> Load(CmsDbContext db)
        => factory.Build([.. TemplateNode.Query(db).OrderBy(row => row.Node.Name).ThenBy(row => row.Node.Id)]);

    protected override IQueryable<int> Matching(CmsDbContext db, IQuery<ITemplate>? query)
        => Conditions.Apply(TemplateNode.Query(db), query).OrderBy(row => row.Node.Name).ThenBy(row => row.Node.Id).Select(row => row.Node.Id);

    protected override void Insert(CmsDbContext db, ITemplate entity)
    {
        entity.Alias = UniqueNames.ForAlias(entity.Alias, Set.All.Select(template => template.Alias));
        entity.StampAdded(time.GetDatabaseNow());
        var node = new NodeRow
        {
            Key = entity.Key,
            ObjectType = Constants.ObjectTypes.Template,
            ParentId = FindMaster(entity)?.Id ?? NodeRow.RootId,
            Name = entity.Name,
            CreateDate = entity.CreateDate,
            UpdateDate = entity.UpdateDate,
        };
        TreeNodes.Insert(db, node);
        db.Add(new TemplateRow { NodeId = node.Id, Alias = entity.Alias });
        db.SaveAndForget();

        entity.Id = node.Id;
        Finish(entity, node);
    }

    protected override void Update(CmsDbContext db, ITemplate entity)
    {
        entity.Alias = UniqueNames.ForAlias(entity.Alias, Set.All.Where(template => template.Id != entity.Id).Select(template => template.Alias));
        entity.StampUpdated(time.GetDatabaseNow());
        NodeRow node = TreeNodes.Find(db, entity.Id, Constants.ObjectTypes.Template);
        node.Key = entity.Key;
        node.Name = entity.Name;
        node.CreateDate = entity.CreateDate;
        node.UpdateDate = entity.UpdateDate;
        TreeNodes.Update(db, node, FindMaster(entity)?.Id ?? NodeRow.RootId);
        db.Update(new TemplateRow { NodeId = node.Id, Alias = entity.Alias });
        db.SaveAndForget();
        Finish(entity, node);
    }

    protected override void Remove(CmsDbContext db, ITemplate entity)
    {
        int[] removed = [entity.Id, .. GetDescendants(entity.Id).Select(template => template.Id)];
        db.Set<ContentVersionRow>()
            .Where(version => version.TemplateId != null && removed.Contains(version.TemplateId.Value))
            .ExecuteUpdate(set => set.SetProperty(version => version.TemplateId, (int?)null));
        TreeNodes.DeleteWithDescendants(db, entity.Id);
    }

    protected override void MarkWritten()
    {
        base.MarkWritten();
        Scope.Session.MarkWritten(typeof(IContentTypeComposition));
    }

    private void Finish(ITemplate entity, NodeRow node)
    {
        entity.Path = node.Path;
        entity.ResetOriginalPath();
        string? file = views.Find(entity.Alias);
        string stored = file is null ? string.Empty : views.Read(file);
        if (!string.IsNullOrWhiteSpace(entity.Content) && entity.Content.Trim() != stored.Trim())
        {
            Log.ContentNotStored(logger, entity.Alias);
        }
    }

    private ITemplate? FindByAlias(string alias)
        => Set.All.FirstOrDefault(template => string.Equals(template.Alias, alias, StringComparison.OrdinalIgnoreCase));

    private ITemplate? FindMaster(ITemplate template)
    {
        if (!string.IsNullOrEmpty(template.MasterTemplateAlias))
        {
            return FindByAlias(template.MasterTemplateAlias);
        }

        return MasterId(template) > 0 ? Set.Find(MasterId(template)) : null;
    }

    private string? FindView(string filepath) => views.Find(Path.GetFileNameWithoutExtension(filepath));

    private static int MasterId(ITemplate template) => (template as Template)?.MasterTemplateId?.Value ?? NodeRow.RootId;
}
