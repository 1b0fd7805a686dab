using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Persistence.Tests.Members;

/// <summary>Members whom another service signs in.</summary>
public abstract class ExternalMemberRepositoryContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private readonly IExternalMemberRepository _members = cms.Get<IExternalMemberRepository>();
    private readonly string _marker = Guid.NewGuid().ToString("N");

    [Fact]
    public async Task CreateAsync_NewMember_IsFoundByKeyMailAndLogin()
    {
        ExternalMemberIdentity member = await CreateAsync("nadia");

        ExternalMemberIdentity read = (await cms.ReadAsync(() => _members.GetByKeyAsync(member.Key)))!;

        read.ShouldSatisfyAllConditions(
            () => read.Id.ShouldBe(member.Id),
            () => read.Email.ShouldBe(member.Email),
            () => read.UserName.ShouldBe(member.UserName),
            () => read.Name.ShouldBe("nadia"),
            () => read.IsApproved.ShouldBeTrue(),
            () => read.CreateDate.ShouldBe(member.CreateDate),
            () => read.ProfileData.ShouldBe("""{"langue":"fr"}"""));
        (await cms.ReadAsync(() => _members.GetByEmailAsync(member.Email.ToUpperInvariant())))!.Id.ShouldBe(member.Id);
        (await cms.ReadAsync(() => _members.GetByUsernameAsync(member.UserName.ToUpperInvariant())))!.Id.ShouldBe(member.Id);
        (await cms.ReadAsync(() => _members.GetByKeyAsync(Guid.NewGuid()))).ShouldBeNull();
    }

    [Fact]
    public async Task UpdateAsync_ChangedMember_IsReadBack()
    {
        ExternalMemberIdentity member = await CreateAsync("ali");
        member.Name = "Ali B.";
        member.IsLockedOut = true;

        await cms.WriteAsync(() => _members.UpdateAsync(member));
        member.LastLoginDate = new DateTime(2027, 3, 21, 8, 30, 0, DateTimeKind.Utc);
        member.Name = "n'est pas enregistré";
        await cms.WriteAsync(() => _members.UpdateLoginPropertiesAsync(member));

        ExternalMemberIdentity read = (await cms.ReadAsync(() => _members.GetByKeyAsync(member.Key)))!;
        read.Name.ShouldBe("Ali B.");
        read.IsLockedOut.ShouldBeTrue();
        read.LastLoginDate.ShouldBe(member.LastLoginDate);
    }

    [Fact]
    public async Task Roles_OfAMember_AreAssignedAndTakenAway()
    {
        ExternalMemberIdentity member = await CreateAsync("membre");
        int first = Group("A");
        int second = Group("B");

        await cms.WriteAsync(() => _members.AssignRolesAsync(member.Id, [first, second, first]));
        await cms.WriteAsync(() => _members.AssignRolesAsync(member.Id, [second]));
        (await cms.ReadAsync(() => _members.GetRolesAsync(member.Key))).ShouldBe([$"A {_marker}", $"B {_marker}"]);
        await cms.WriteAsync(() => _members.RemoveRolesAsync(member.Id, [first]));

        (await cms.ReadAsync(() => _members.GetRolesAsync(member.Key))).ShouldBe([$"B {_marker}"]);
        PagedModel<MemberFilterItem> listed = await cms.ReadAsync(() => cms.Get<IMemberFilterRepository>()
            .GetPagedByFilterAsync(new MemberFilter { MemberGroupName = $"B {_marker}" }, 0, 10, Ordering.By("username")));
        listed.Items.ShouldHaveSingleItem().Kind.ShouldBe(MemberKind.ExternalOnly);
    }

    [Fact]
    public async Task GetPagedAsync_InTheOrderOfLogins_GivesPages()
    {
        await CreateAsync("p1");
        await CreateAsync("p2");
        await CreateAsync("p3");

        PagedModel<ExternalMemberIdentity> all = await cms.ReadAsync(() => _members.GetPagedAsync(0, 1000));
        PagedModel<ExternalMemberIdentity> page = await cms.ReadAsync(() => _members.GetPagedAsync(1, 2));

        page.Total.ShouldBe(all.Total);
        page.Items.Select(item => item.Id).ShouldBe(all.Items.Skip(1).Take(2).Select(item => item.Id));
        all.Items.Select(item => item.UserName).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
    }

    [Fact]
    public async Task DeleteAsync_Member_IsGone()
    {
        ExternalMemberIdentity member = await CreateAsync("parti");
        await cms.WriteAsync(() => _members.AssignRolesAsync(member.Id, [Group("C")]));

        await cms.WriteAsync(() => _members.DeleteAsync(member.Key));

        (await cms.ReadAsync(() => _members.GetByKeyAsync(member.Key))).ShouldBeNull();
    }

    [Fact]
    public async Task CreateAsync_KnownLogin_IsRefused()
    {
        ExternalMemberIdentity member = await CreateAsync("double");
        var same = new ExternalMemberIdentity { Email = member.Email, UserName = member.UserName, CreateDate = DateTime.UnixEpoch, UpdateDate = DateTime.UnixEpoch };

        await Should.ThrowAsync<Microsoft.EntityFrameworkCore.DbUpdateException>(() => cms.WriteAsync(() => _members.CreateAsync(same)));
    }

    private async Task<ExternalMemberIdentity> CreateAsync(string name)
    {
        var member = new ExternalMemberIdentity
        {
            Name = name,
            Email = $"{name}.{_marker}@exemple.be",
            UserName = $"{name}.{_marker}",
            CreateDate = DateTime.UnixEpoch,
            UpdateDate = DateTime.UnixEpoch,
            ProfileData = """{"langue":"fr"}""",
        };
        await cms.WriteAsync(() => _members.CreateAsync(member));
        return member;
    }

    private int Group(string name) => cms.Write(() => cms.Get<IMemberGroupRepository>().CreateIfNotExists($"{name} {_marker}"))!.Id;
}
