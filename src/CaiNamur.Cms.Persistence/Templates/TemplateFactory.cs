using CaiNamur.Cms.Persistence.Nodes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Cms.Persistence.Templates;

/// <summary>Builds Umbraco's templates from their rows and the views of the site.</summary>
internal sealed class TemplateFactory(IShortStringHelper shortStrings, ViewFiles views)
{
    public IReadOnlyList<ITemplate> Build(IReadOnlyList<TemplateNode> rows)
    {
        Dictionary<int, string> aliases = rows.ToDictionary(row => row.Node.Id, row => row.Template.Alias);
        HashSet<int> masters = [.. rows.Select(row => row.Node.ParentId)];
        return [.. rows.Select(row => Build(row, aliases.GetValueOrDefault(row.Node.ParentId), masters.Contains(row.Node.Id)))];
    }

    private Template Build(TemplateNode row, string? masterAlias, bool isMaster)
    {
        string? file = views.Find(row.Template.Alias);
        int masterId = masterAlias is null ? NodeRow.RootId : row.Node.ParentId;
        var template = new Template(shortStrings, row.Node.Name, row.Template.Alias, file is null ? null : _ => views.Read(file))
        {
            Id = row.Node.Id,
            Key = row.Node.Key,
            Path = row.Node.Path,
            CreateDate = row.Node.CreateDate,
            UpdateDate = row.Node.UpdateDate,
            MasterTemplateAlias = masterAlias,
            MasterTemplateId = new Lazy<int>(() => masterId),
            IsMasterTemplate = isMaster,
            VirtualPath = file is null ? null : views.Url(file),
        };
        template.ResetOriginalPath();
        template.ResetDirtyProperties(false);
        return template;
    }
}
