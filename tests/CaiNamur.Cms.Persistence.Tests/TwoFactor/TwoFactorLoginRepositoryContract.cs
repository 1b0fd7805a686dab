using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Tests.TwoFactor;

public abstract class TwoFactorLoginRepositoryContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private readonly ITwoFactorLoginRepository _logins = cms.Get<ITwoFactorLoginRepository>();
    private readonly Guid _user = Guid.NewGuid();

    [Fact]
    public async Task Save_NewLogin_IsReadBackEqual()
    {
        TwoFactorLogin login = Saved("TOTP");

        ITwoFactorLogin read = cms.Read(() => _logins.Get(login.Id))!;

        read.UserOrMemberKey.ShouldBe(_user);
        read.ProviderName.ShouldBe("TOTP");
        read.Secret.ShouldBe("secret TOTP");
        (await cms.ReadAsync(() => _logins.GetByUserOrMemberKeyAsync(_user))).ShouldHaveSingleItem().Id.ShouldBe(login.Id);
        cms.Read(() => _logins.Exists(login.Id)).ShouldBeTrue();
        cms.Read(() => _logins.GetMany(login.Id)).ShouldHaveSingleItem();
    }

    [Fact]
    public void Save_ChangedLogin_IsUpdated()
    {
        TwoFactorLogin login = Saved("TOTP");
        login.Secret = "autre";

        cms.Write(() => _logins.Save(login));

        cms.Read(() => _logins.Get(login.Id))!.Secret.ShouldBe("autre");
    }

    [Fact]
    public async Task DeleteUserLoginsAsync_OneProviderOrAll_TellsWhetherThereWasAny()
    {
        Saved("TOTP");
        Saved("SMS");

        (await cms.ReadAsync(() => _logins.DeleteUserLoginsAsync(_user, "SMS"))).ShouldBeTrue();
        (await cms.ReadAsync(() => _logins.DeleteUserLoginsAsync(_user, "SMS"))).ShouldBeFalse();
        (await cms.ReadAsync(() => _logins.DeleteUserLoginsAsync(_user))).ShouldBeTrue();
        (await cms.ReadAsync(() => _logins.DeleteUserLoginsAsync(_user))).ShouldBeFalse();
    }

    [Fact]
    public void Delete_Login_IsGone()
    {
        TwoFactorLogin login = Saved("TOTP");

        cms.Write(() => _logins.Delete(login));

        cms.Read(() => _logins.Get(login.Id)).ShouldBeNull();
    }

    private TwoFactorLogin Saved(string provider)
    {
        var login = new TwoFactorLogin { UserOrMemberKey = _user, ProviderName = provider, Secret = $"secret {provider}" };
        cms.Write(() => _logins.Save(login));
        return login;
    }
}
