using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace CaiNamur.Cms.Persistence.Tests.MemberGroups;

public abstract class MemberGroupRepositoryContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private readonly IMemberGroupRepository _groups = cms.Get<IMemberGroupRepository>();

    [Fact]
    public void Save_NewGroup_IsReadBackEqual()
    {
        var group = new MemberGroup { Name = TypeBuilder.NewAlias("Équipe "), Key = Guid.NewGuid() };

        cms.Write(() => _groups.Save(group));

        IMemberGroup read = cms.Read(() => _groups.Get(group.Key))!;
        read.Id.ShouldBe(group.Id);
        read.Name.ShouldBe(group.Name);
        cms.Read(() => _groups.GetByName(group.Name!.ToUpperInvariant()))!.Id.ShouldBe(group.Id);
        cms.Write(() => _groups.Delete(group));
        cms.Read(() => _groups.Exists(group.Id)).ShouldBeFalse();
    }

    [Fact]
    public void CreateIfNotExists_CreatesOnce()
    {
        string name = TypeBuilder.NewAlias("groupe");

        cms.Write(() => _groups.CreateIfNotExists(name)).ShouldNotBeNull();
        cms.Write(() => _groups.CreateIfNotExists(name)).ShouldBeNull();

        Guid[] keys = [.. cms.Read(() => _groups.Get(Query().Where(group => group.Name == name)).Select(group => group.Key).ToArray())];
        keys.Length.ShouldBe(1);
        cms.Read(() => _groups.Get(Query().Where(group => keys.Contains(group.Key))).ToArray()).ShouldHaveSingleItem();
    }

    [Fact]
    public void Roles_AreAssignedReplacedAndDissociated()
    {
        IMemberGroup first = cms.Write(() => _groups.CreateIfNotExists(TypeBuilder.NewAlias("groupe")))!;
        IMemberGroup second = cms.Write(() => _groups.CreateIfNotExists(TypeBuilder.NewAlias("groupe")))!;
        int member = AnyNode();

        cms.Write(() => _groups.AssignRoles([member], [first.Name!, "inconnu"]));
        cms.Write(() => _groups.AssignRoles([member], [first.Name!, second.Name!]));
        Names(member).ShouldBe([first.Name, second.Name], ignoreOrder: true);

        cms.Write(() => _groups.DissociateRoles([member], [first.Name!]));
        Names(member).ShouldBe([second.Name]);

        cms.Write(() => _groups.ReplaceRoles([member], [first.Name!]));
        Names(member).ShouldBe([first.Name]);
    }

    [Fact]
    public void GetMemberGroupsForMember_OfAnUnknownName_IsEmpty()
        => cms.Read(() => _groups.GetMemberGroupsForMember("personne@example.org").ToArray()).ShouldBeEmpty();

    private Umbraco.Cms.Core.Persistence.Querying.IQuery<IMemberGroup> Query() => cms.Get<ICoreScopeProvider>().CreateQuery<IMemberGroup>();

    private string?[] Names(int member) => cms.Read(() => _groups.GetMemberGroupsForMember(member).Select(group => group.Name).ToArray());

    private int AnyNode()
    {
        ContentType type = new TypeBuilder(cms).Document();
        cms.Write(() => cms.Get<IContentTypeRepository>().Save(type));
        return type.Id;
    }
}
