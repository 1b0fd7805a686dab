using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Persistence.Tests.Members;

#pragma warning disable CA1309 // Becomes SQL.

public abstract class MemberRepositoryContract<TFixture> : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private readonly TFixture _cms;
    private readonly IMemberRepository _members;
    private readonly IMemberGroupRepository _groups;
    private readonly IMemberType _type;

    /// <summary>In every login of this test, and in no other.</summary>
    private readonly string _marker = Guid.NewGuid().ToString("N");

    protected MemberRepositoryContract(TFixture cms)
    {
        _cms = cms;
        _members = cms.Get<IMemberRepository>();
        _groups = cms.Get<IMemberGroupRepository>();
        _type = cms.Read(() => cms.Get<IMemberTypeRepository>().GetMany(Array.Empty<int>())).Single(type => type.Alias == Constants.Conventions.MemberTypes.DefaultAlias);
    }

    [Fact]
    public void Save_NewMember_IsReadBackEqual()
    {
        Member member = New("Élodie");
        member.Comments = "Bénévole";
        member.LastLoginDate = new DateTime(2027, 3, 21, 8, 30, 0, DateTimeKind.Utc);
        member.FailedPasswordAttempts = 2;

        _cms.Write(() => _members.Save(member));

        IMember read = _cms.Read(() => _members.Get(member.Id))!;
        read.ShouldSatisfyAllConditions(
            () => read.Key.ShouldBe(member.Key),
            () => read.Name.ShouldBe("Élodie"),
            () => read.Username.ShouldBe(member.Username),
            () => read.Email.ShouldBe(member.Email),
            () => read.RawPasswordValue.ShouldBe("empreinte"),
            () => read.ContentTypeAlias.ShouldBe(_type.Alias),
            () => read.IsApproved.ShouldBeTrue(),
            () => read.IsLockedOut.ShouldBeFalse(),
            () => read.FailedPasswordAttempts.ShouldBe(2),
            () => read.LastLoginDate.ShouldBe(member.LastLoginDate),
            () => read.Comments.ShouldBe("Bénévole"),
            () => read.SecurityStamp.ShouldBe(member.SecurityStamp),
            () => read.CreateDate.ShouldBe(member.CreateDate),
            () => read.IsDirty().ShouldBeFalse());
    }

    [Fact]
    public void Save_ChangedMember_IsUpdated()
    {
        Member member = Saved("Ali");
        IMember read = _cms.Read(() => _members.Get(member.Id))!;
        read.Name = "Ali B.";
        read.IsLockedOut = true;
        read.IsApproved = false;

        _cms.Write(() => _members.Save(read));

        IMember again = _cms.Read(() => _members.Get(member.Id))!;
        again.Name.ShouldBe("Ali B.");
        again.IsLockedOut.ShouldBeTrue();
        again.IsApproved.ShouldBeFalse();
        again.VersionId.ShouldBe(member.VersionId);
    }

    [Fact]
    public void Delete_Member_IsGone()
    {
        Member member = Saved("Parti");

        _cms.Write(() => _members.Delete(member));

        _cms.Read(() => _members.Get(member.Id)).ShouldBeNull();
        _cms.Read(() => _members.Exists(member.Username)).ShouldBeFalse();
    }

    [Fact]
    public void GetByUsername_InOtherLetterCase_FindsTheMember()
    {
        Member member = Saved("Nadia");

        _cms.Read(() => _members.GetByUsername(member.Username.ToUpperInvariant()))!.Id.ShouldBe(member.Id);
        _cms.Read(() => _members.Exists(member.Username)).ShouldBeTrue();
        _cms.Read(() => _members.GetMemberIds([member.Username, "personne"])).ShouldBe([member.Id]);
        _cms.Read(() => _members.GetByUsername(null)).ShouldBeNull();
        _cms.Read(() => _members.GetByUsername("personne")).ShouldBeNull();
    }

    [Fact]
    public void Get_ByConditionsOfTheService_FindsTheMember()
    {
        Member member = Saved("Zoé Étoile");
        string marker = _marker;
        string login = member.Username;
        string mail = member.Email;
        int id = member.Id;
        Guid key = member.Key;
        string type = _type.Alias;

        foreach (IQuery<IMember> query in new[]
        {
            Query().Where(item => item.Email.Equals(mail)),
            Query().Where(item => item.Email.StartsWith(marker)),
            Query().Where(item => item.Email.EndsWith(marker + ".be")),
            Query().Where(item => item.Email.Contains(marker)),
            Query().Where(item => item.Email.SqlWildcard("%" + marker + "%", TextColumnType.NVarchar)),
            Query().Where(item => item.Username.Equals(login)),
            Query().Where(item => item.Username.StartsWith(login)),
            Query().Where(item => item.Username.SqlWildcard(login, TextColumnType.NVarchar)),
            Query().Where(item => item.Name != null && item.Name.Contains("étoile") && item.Username.Contains(marker)),
            Query().Where(item => item.Name != null && item.Name.SqlWildcard("zoé%", TextColumnType.NVarchar) && item.Id == id),
            Query().Where(item => string.Equals(item.Name, "Zoé Étoile") && item.Id == id),
            Query().Where(item => (item.Name != null && item.Name.Contains(marker)) || item.Username.Contains(marker) || item.Email.Contains(marker) || item.Id == id || item.Key == key),
            Query().Where(item => item.ContentTypeAlias == type && item.Key == key),
            Query().Where(item => item.IsApproved == true && item.Id == id),
            Query().Where(item => item.IsLockedOut == false && item.Id == id),
        })
        {
            _cms.Read(() => _members.Get(query)).ShouldHaveSingleItem().Id.ShouldBe(id);
            _cms.Read(() => _members.GetCountByQuery(query)).ShouldBe(1);
        }
    }

    [Fact]
    public void Get_ByNameInOtherLetterCase_FindsTheMember()
    {
        Member member = Saved("Zoé Étoile");
        int id = member.Id;

        _cms.Read(() => _members.Get(Query().Where(item => string.Equals(item.Name, "ZOÉ ÉTOILE") && item.Id == id))).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(StringPropertyMatchType.Exact, "{0}", 1)]
    [InlineData(StringPropertyMatchType.StartsWith, "a-", 1)]
    [InlineData(StringPropertyMatchType.EndsWith, "{1}", 2)]
    [InlineData(StringPropertyMatchType.Contains, "-", 2)]
    public void FindMembersInRole_ByLogin_GivesMembersOfThatGroup(StringPropertyMatchType matchType, string login, int expected)
    {
        string group = Group();
        Member first = Saved("A", prefix: "a-");
        Member second = Saved("B", prefix: "b-");
        Saved("C", prefix: "c-");
        _cms.Write(() => _groups.AssignRoles([first.Id, second.Id], [group]));
        string wanted = string.Format(System.Globalization.CultureInfo.InvariantCulture, login, first.Username, _marker);

        _cms.Read(() => _members.FindMembersInRole(group, wanted, matchType)).Count().ShouldBe(expected);
        _cms.Read(() => _members.GetByMemberGroup(group)).Select(member => member.Id).ShouldBe([first.Id, second.Id], ignoreOrder: true);
    }

    [Fact]
    public void Groups_OfAMember_AreAssignedReplacedAndTakenAway()
    {
        string first = Group();
        string second = Group();
        Member member = Saved("Membre");

        _cms.Write(() => _groups.AssignRoles([member.Id], [first]));
        Groups(member).ShouldBe([first]);
        _cms.Write(() => _groups.AssignRoles([member.Id], [first, second]));
        Groups(member).ShouldBe([first, second], ignoreOrder: true);
        _cms.Write(() => _groups.ReplaceRoles([member.Id], [second]));
        Groups(member).ShouldBe([second]);
        _cms.Write(() => _groups.DissociateRoles([member.Id], [second, "inconnu"]));
        Groups(member).ShouldBeEmpty();
    }

    [Fact]
    public async Task GetPagedByFilterAsync_FilteredAndOrdered_GivesPages()
    {
        string group = Group();
        Member[] members = [Saved("c"), Saved("a"), Saved("b")];
        Member locked = New("d");
        locked.IsLockedOut = true;
        _cms.Write(() => _members.Save(locked));
        _cms.Write(() => _groups.AssignRoles([.. members.Select(member => member.Id), locked.Id], [group]));
        var filter = new MemberFilter { Filter = _marker, MemberGroupName = group, MemberTypeId = _type.Key, IsLockedOut = false, IsApproved = true };

        PagedModel<IMember> page = await _cms.ReadAsync(() => _members.GetPagedByFilterAsync(filter, 1, 1, Ordering.By("name")));
        PagedModel<MemberFilterItem> items = await _cms.ReadAsync(() => _cms.Get<IMemberFilterRepository>().GetPagedByFilterAsync(filter, 0, 2, Ordering.By("name", Direction.Descending)));

        page.Total.ShouldBe(3);
        page.Items.ShouldHaveSingleItem().Name.ShouldBe("b");
        items.Total.ShouldBe(3);
        items.Items.Select(item => item.Name).ShouldBe(["c", "b"]);
        items.Items.First().MemberTypeKey.ShouldBe(_type.Key);
    }

    [Fact]
    public async Task UpdateLoginPropertiesAsync_AfterASignIn_ChangesThoseOnly()
    {
        Member member = Saved("Connecté");
        member.LastLoginDate = new DateTime(2027, 5, 1, 10, 0, 0, DateTimeKind.Utc);
        member.SecurityStamp = "nouveau";

        await _cms.WriteAsync(() => _members.UpdateLoginPropertiesAsync(member));

        IMember read = _cms.Read(() => _members.Get(member.Id))!;
        read.LastLoginDate.ShouldBe(member.LastLoginDate);
        read.SecurityStamp.ShouldBe("nouveau");
        read.Name.ShouldBe("Connecté");
    }

    [Fact]
    public void MemberService_CreatesCountsAndDeletes()
    {
        var service = _cms.Get<IMemberService>();
        IMember member = service.CreateMemberWithIdentity($"s-{_marker}", $"s-{_marker}@exemple.be", "Service", _type.Alias);

        service.GetByUsername(member.Username)!.Id.ShouldBe(member.Id);
        service.FindMembersByDisplayName("Serv", 0, 10, out _).ShouldContain(found => found.Id == member.Id);
        service.GetAll(0, 10, out long total, "Name", Direction.Ascending, _type.Alias, _marker).ShouldHaveSingleItem().Id.ShouldBe(member.Id);
        total.ShouldBe(1);
        service.GetCount(MemberCountType.All).ShouldBeGreaterThan(0);
        service.Delete(member).Success.ShouldBeTrue();
        service.GetById(member.Id).ShouldBeNull();
    }

    [Fact]
    public void RecycleBin_OfMembers_DoesNotExist()
        => Should.Throw<NotSupportedException>(() => _members.RecycleBinId);

    [Fact]
    public void Save_InFailedScope_IsForgotten()
    {
        Member member = New("Perdu");

        _cms.Fail(() => _members.Save(member));

        _cms.Read(() => _members.Exists(member.Username)).ShouldBeFalse();
    }

    private Member New(string name, string prefix = "")
        => new(name, $"{_marker}{prefix}@{_marker}.be", $"{prefix}{Guid.NewGuid():N}{_marker}", "empreinte", _type, isApproved: true) { SecurityStamp = "timbre" };

    private Member Saved(string name, string prefix = "")
    {
        Member member = New(name, prefix);
        _cms.Write(() => _members.Save(member));
        return member;
    }

    private string Group()
    {
        string name = $"Groupe {Guid.NewGuid():N}";
        _cms.Write(() => _groups.CreateIfNotExists(name));
        return name;
    }

    private string[] Groups(Member member) => [.. _cms.Read(() => _groups.GetMemberGroupsForMember(member.Id)).Select(group => group.Name!)];

    private IQuery<IMember> Query() => _cms.Get<ICoreScopeProvider>().CreateQuery<IMember>();
}
