using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Infrastructure.Persistence.Querying;
using UserDataItem = Umbraco.Cms.Core.Models.Membership.UserData;

namespace CaiNamur.Cms.Persistence.Tests.UserData;

public abstract class UserDataRepositoryContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private readonly IUserDataRepository _data = cms.Get<IUserDataRepository>();

    [Fact]
    public async Task Save_NewData_IsReadBackChangedAndDeleted()
    {
        IUser user = cms.AddUser();
        UserDataItem data = await SavedAsync(user, "visite", "accueil");
        IUserData read = (await cms.ReadAsync(() => _data.GetAsync(data.Key)))!;
        read.ShouldSatisfyAllConditions(
            () => read.UserKey.ShouldBe(user.Key),
            () => read.Group.ShouldBe("visite"),
            () => read.Identifier.ShouldBe("accueil"),
            () => read.Value.ShouldBe("""{"vu":true}"""));
        read.Value = "autre";

        await cms.WriteAsync(() => _data.Update(read));

        (await cms.ReadAsync(() => _data.GetAsync(data.Key)))!.Value.ShouldBe("autre");
        await cms.WriteAsync(() => _data.Delete(read));
        (await cms.ReadAsync(() => _data.GetAsync(data.Key))).ShouldBeNull();
    }

    [Fact]
    public async Task GetAsync_WithFilter_GivesPagesInOrder()
    {
        IUser user = cms.AddUser();
        IUser other = cms.AddUser();
        await SavedAsync(user, "a", "2");
        await SavedAsync(user, "a", "1");
        await SavedAsync(user, "b", "1");
        await SavedAsync(other, "a", "1");

        PagedModel<IUserData> page = await cms.ReadAsync(() => _data.GetAsync(1, 1, new Filter { UserKeys = [user.Key] }));
        page.Total.ShouldBe(3);
        page.Items.Select(data => (data.Group, data.Identifier)).ShouldBe([("a", "2")]);
        (await cms.ReadAsync(() => _data.GetAsync(0, 10, new Filter { UserKeys = [user.Key], Groups = ["a"], Identifiers = ["1"] }))).Total.ShouldBe(1);
        (await cms.ReadAsync(() => _data.GetAsync(0, 10))).Total.ShouldBeGreaterThanOrEqualTo(4);
    }

    [Fact]
    public async Task DeleteOfUser_Data_GoesWithThem()
    {
        IUser user = cms.AddUser();
        UserDataItem data = await SavedAsync(user, "a", "1");

        cms.Write(() => cms.Get<IUserRepository>().Delete(user));

        (await cms.ReadAsync(() => _data.GetAsync(data.Key))).ShouldBeNull();
    }

    [Fact]
    public async Task Save_ForNobody_IsRefused()
        => await Should.ThrowAsync<InvalidOperationException>(() => cms.WriteAsync(() => _data.Save(new UserDataItem { Key = Guid.NewGuid(), UserKey = Guid.NewGuid() })));

    private async Task<UserDataItem> SavedAsync(IUser user, string group, string identifier)
    {
        var data = new UserDataItem { Key = Guid.NewGuid(), UserKey = user.Key, Group = group, Identifier = identifier, Value = """{"vu":true}""" };
        await cms.WriteAsync(() => _data.Save(data));
        return data;
    }

    private sealed class Filter : IUserDataFilter
    {
        public ICollection<Guid>? UserKeys { get; set; }

        public ICollection<string>? Groups { get; set; }

        public ICollection<string>? Identifiers { get; set; }
    }
}
