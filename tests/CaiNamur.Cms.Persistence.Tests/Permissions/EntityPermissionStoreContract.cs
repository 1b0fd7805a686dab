using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Permissions;
using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core.Models.Membership;

namespace CaiNamur.Cms.Persistence.Tests.Permissions;

public abstract class EntityPermissionStoreContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private const int Writers = 2;
    private const int Editors = 3;

    private readonly EntityPermissionStore _permissions = cms.Get<EntityPermissionStore>();

    [Fact]
    public void Replace_SeveralGroups_IsReadBack()
    {
        NodeRow node = cms.AddNode();

        cms.Write(() => _permissions.Replace(Set(node, (Writers, ["lire"]), (Editors, ["lire", "publier"]))));

        Explicit(node).ShouldBe([(Writers, "lire"), (Editors, "lire,publier")]);
    }

    [Fact]
    public void Replace_Again_ForgetsGroupsThatAreNotNamed()
    {
        NodeRow node = cms.AddNode();
        NodeRow other = cms.AddNode();
        cms.Write(() =>
        {
            _permissions.Replace(Set(node, (Writers, ["lire"]), (Editors, ["lire"])));
            _permissions.Replace(Set(other, (Writers, ["lire"])));
        });

        cms.Write(() => _permissions.Replace(Set(node, (Editors, ["publier"]))));

        Explicit(node).ShouldBe([(Editors, "publier")]);
        Explicit(other).ShouldBe([(Writers, "lire")]);
    }

    [Fact]
    public void Replace_WithEmptyVerb_SaysThatGroupHasNone()
    {
        NodeRow node = cms.AddNode();

        cms.Write(() => _permissions.Replace(Set(node, (Writers, [string.Empty]))));

        Explicit(node).ShouldBe([(Writers, string.Empty)]);
    }

    [Fact]
    public void Assign_PermissionThatIsThere_AddsNothing()
    {
        NodeRow node = cms.AddNode();
        cms.Write(() => _permissions.Replace(Set(node, (Writers, ["lire"]))));

        cms.Write(() =>
        {
            _permissions.Assign(node.Id, "lire", [Writers, Editors]);
            _permissions.Assign(node.Id, "publier", [Writers]);
        });

        Explicit(node).ShouldBe([(Writers, "lire,publier"), (Editors, "lire")]);
    }

    [Fact]
    public void ReplaceForGroup_OnSomeNodes_LeavesOthersAlone()
    {
        NodeRow first = cms.AddNode();
        NodeRow second = cms.AddNode();
        cms.Write(() => _permissions.ReplaceForGroup(Writers, ["lire"], [first.Id, second.Id]));

        cms.Write(() => _permissions.ReplaceForGroup(Writers, ["publier", "effacer"], [second.Id]));

        Explicit(first).ShouldBe([(Writers, "lire")]);
        Explicit(second).ShouldBe([(Writers, "effacer,publier")]);
    }

    [Fact]
    public void ReplaceForGroup_WithoutNodes_RemovesAllOfGroup()
    {
        NodeRow node = cms.AddNode();
        cms.Write(() => _permissions.Replace(Set(node, (Writers, ["lire"]), (Editors, ["lire"]))));

        cms.Write(() => _permissions.ReplaceForGroup(Writers, ["publier"], []));

        Explicit(node).ShouldBe([(Editors, "lire")]);
    }

    [Fact]
    public void AssignForGroup_OnSeveralNodes_AddsToEach()
    {
        NodeRow first = cms.AddNode();
        NodeRow second = cms.AddNode();
        cms.Write(() => _permissions.ReplaceForGroup(Editors, ["lire"], [first.Id]));

        cms.Write(() => _permissions.AssignForGroup(Editors, "publier", [first.Id, second.Id]));

        Explicit(first).ShouldBe([(Editors, "lire,publier")]);
        Explicit(second).ShouldBe([(Editors, "publier")]);
    }

    [Fact]
    public void DeleteOfNode_Permissions_GoWithIt()
    {
        NodeRow node = cms.AddNode();
        cms.Write(() => _permissions.Replace(Set(node, (Writers, ["lire"]))));

        cms.DeleteNode(node);

        Explicit(node).ShouldBeEmpty();
    }

    [Fact]
    public void Replace_InFailedScope_IsForgotten()
    {
        NodeRow node = cms.AddNode();

        cms.Fail(() => _permissions.Replace(Set(node, (Writers, ["lire"]))));

        Explicit(node).ShouldBeEmpty();
    }

    private static EntityPermissionSet Set(NodeRow node, params (int GroupId, string[] Verbs)[] permissions)
        => new(node.Id, new EntityPermissionCollection(permissions.Select(permission => new EntityPermission(permission.GroupId, node.Id, permission.Verbs.ToHashSet()))));

    private (int GroupId, string Verbs)[] Explicit(NodeRow node)
        => [.. cms.Read(() => _permissions.GetForEntity(node.Id))
            .OrderBy(permission => permission.UserGroupId)
            .Select(permission => (permission.UserGroupId, string.Join(',', permission.AssignedPermissions.Order(StringComparer.Ordinal))))];
}
