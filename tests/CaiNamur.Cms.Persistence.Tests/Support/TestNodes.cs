using System.Globalization;
using CaiNamur.Cms.Persistence.Content;
using CaiNamur.Cms.Persistence.ContentTypes;
using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Scoping;
using CaiNamur.Cms.Persistence.Users;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace CaiNamur.Cms.Persistence.Tests.Support;

/// <summary>Rows for tests of what hangs on nodes and users, without the repositories of content.</summary>
internal static class TestNodes
{
    public static NodeRow AddNode(this CmsFixture cms, Guid? objectType = null, NodeRow? parent = null, bool trashed = false) => cms.Write(() =>
    {
        CmsDbContext db = cms.Get<IEfScopeAccessor>().RequireAmbient().Writing();
        var node = new NodeRow
        {
            Key = Guid.NewGuid(),
            ObjectType = objectType ?? Constants.ObjectTypes.Document,
            ParentId = parent?.Id ?? NodeRow.RootId,
            Level = (parent?.Level ?? 0) + 1,
            Name = $"Nœud {Guid.NewGuid():N}",
            Trashed = trashed,
            CreateDate = DateTime.UnixEpoch,
            UpdateDate = DateTime.UnixEpoch,
        };
        db.Add(node);
        db.SaveChanges();
        node.Path = string.Create(CultureInfo.InvariantCulture, $"{parent?.Path ?? "-1"},{node.Id}");
        db.SaveAndForget();
        return node;
    });

    public static ContentTypeRow AddContentType(this CmsFixture cms)
    {
        NodeRow node = cms.AddNode(Constants.ObjectTypes.DocumentType);
        var type = new ContentTypeRow { NodeId = node.Id, Alias = $"type{node.Id}", Icon = "icon-document" };
        cms.AddRow(type);
        return type;
    }

    public static NodeRow AddDocument(this CmsFixture cms, ContentTypeRow type, bool published = true, NodeRow? parent = null)
    {
        NodeRow node = cms.AddNode(parent: parent);
        cms.AddRow(new ContentRow { NodeId = node.Id, ContentTypeId = type.NodeId, Published = published });
        return node;
    }

    public static void DeleteNode(this CmsFixture cms, NodeRow node) => cms.Write(() =>
    {
        CmsDbContext db = cms.Get<IEfScopeAccessor>().RequireAmbient().Writing();
        db.Remove(node);
        db.SaveAndForget();
    });

    public static void AddRow(this CmsFixture cms, object row) => cms.Write(() =>
    {
        CmsDbContext db = cms.Get<IEfScopeAccessor>().RequireAmbient().Writing();
        db.Add(row);
        db.SaveAndForget();
    });

    public static IUser AddUser(this CmsFixture cms, params string[] groupAliases)
    {
        string login = $"user-{Guid.NewGuid():N}";
        var user = new User(new GlobalSettings(), login, $"{login}@exemple.be", login, "hash");
        cms.Write(() =>
        {
            foreach (string alias in groupAliases)
            {
                user.AddGroup(cms.Get<IUserGroupRepository>().Get(alias)!.ToReadOnlyGroup());
            }

            cms.Get<IUserRepository>().Save(user);
        });
        return user;
    }
}
