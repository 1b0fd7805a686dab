using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;

namespace CaiNamur.Cms.Persistence.Tests.ExternalLogins;

public abstract class ExternalLoginRepositoryContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private readonly IExternalLoginWithKeyRepository _logins = cms.Get<IExternalLoginWithKeyRepository>();
    private readonly Guid _user = Guid.NewGuid();

    [Fact]
    public void Save_Logins_AreReadBack()
    {
        string providerKey = Guid.NewGuid().ToString();

        cms.Write(() => _logins.Save(_user, [new ExternalLogin("Microsoft", providerKey, """{"nom":"Élodie"}""")]));

        IIdentityUserLogin login = Logins().ShouldHaveSingleItem();
        login.ShouldSatisfyAllConditions(
            () => login.Key.ShouldBe(_user),
            () => login.UserId.ShouldBe(_user.ToString()),
            () => login.LoginProvider.ShouldBe("Microsoft"),
            () => login.ProviderKey.ShouldBe(providerKey),
            () => login.UserData.ShouldBe("""{"nom":"Élodie"}"""));
        cms.Read(() => _logins.Get(Query<IIdentityUserLogin>().Where(item => item.ProviderKey == providerKey && item.LoginProvider == "Microsoft")))
            .ShouldHaveSingleItem().Id.ShouldBe(login.Id);
    }

    [Fact]
    public void Save_LoginsAgain_KeepsRowsAndTheirTokens()
    {
        cms.Write(() =>
        {
            _logins.Save(_user, [new ExternalLogin("Microsoft", "1"), new ExternalLogin("Google", "2")]);
            _logins.Save(_user, [new ExternalLoginToken("Microsoft", "accès", "secret")]);
        });
        int id = Logins().Single(login => login.LoginProvider == "Microsoft").Id;

        cms.Write(() => _logins.Save(_user, [new ExternalLogin("Microsoft", "nouveau"), new ExternalLogin("itsme", "3")]));

        IIdentityUserLogin[] logins = Logins();
        logins.Select(login => login.LoginProvider).ShouldBe(["Microsoft", "itsme"], ignoreOrder: true);
        logins.Single(login => login.LoginProvider == "Microsoft").ShouldSatisfyAllConditions(
            login => login.Id.ShouldBe(id),
            login => login.ProviderKey.ShouldBe("nouveau"));
        Tokens().ShouldHaveSingleItem().Value.ShouldBe("secret");
    }

    [Fact]
    public void Save_Tokens_ReplacesThoseOfNamedProviders()
    {
        cms.Write(() =>
        {
            _logins.Save(_user, [new ExternalLogin("Microsoft", "1"), new ExternalLogin("Google", "2")]);
            _logins.Save(_user, [new ExternalLoginToken("Microsoft", "a", "1"), new ExternalLoginToken("Microsoft", "b", "2"), new ExternalLoginToken("Google", "a", "3")]);
        });

        cms.Write(() => _logins.Save(_user, [new ExternalLoginToken("Microsoft", "a", "nouveau"), new ExternalLoginToken("Inconnu", "a", "x")]));

        Tokens().Select(token => (token.LoginProvider, token.Name, token.Value)).ShouldBe([("Google", "a", "3"), ("Microsoft", "a", "nouveau")], ignoreOrder: true);
    }

    [Fact]
    public void DeleteUserLogins_OfUser_LeavesOthers()
    {
        Guid other = Guid.NewGuid();
        cms.Write(() =>
        {
            _logins.Save(_user, [new ExternalLogin("Microsoft", "1")]);
            _logins.Save(other, [new ExternalLogin("Microsoft", "2")]);
        });

        cms.Write(() => _logins.DeleteUserLogins(_user));

        Logins().ShouldBeEmpty();
        cms.Read(() => _logins.Count(Query<IIdentityUserLogin>().Where(login => login.Key == other))).ShouldBe(1);
    }

    [Fact]
    public void DeleteUserLoginsForRemovedProviders_KeepsCurrentOnes()
    {
        cms.Write(() => _logins.Save(_user, [new ExternalLogin("Actuel", "1"), new ExternalLogin("Retiré", "2")]));

        cms.Write(() => _logins.DeleteUserLoginsForRemovedProviders(["Actuel", "Microsoft", "Google"]));

        Logins().ShouldHaveSingleItem().LoginProvider.ShouldBe("Actuel");
    }

    [Fact]
    public void SaveAndDelete_SingleLogin_Works()
    {
        var login = new IdentityUserLogin("Microsoft", "1", _user.ToString()) { Key = _user };

        cms.Write(() => _logins.Save(login));
        cms.Read(() => _logins.Get(login.Id))!.ProviderKey.ShouldBe("1");
        cms.Write(() => _logins.Delete(login));

        cms.Read(() => _logins.Exists(login.Id)).ShouldBeFalse();
    }

    [Fact]
    public void Save_InFailedScope_IsForgotten()
    {
        cms.Fail(() => _logins.Save(_user, [new ExternalLogin("Microsoft", "1")]));

        Logins().ShouldBeEmpty();
    }

    private IIdentityUserLogin[] Logins()
    {
        Guid key = _user;
        return [.. cms.Read(() => _logins.Get(Query<IIdentityUserLogin>().Where(login => login.Key == key)))];
    }

    private IIdentityUserToken[] Tokens()
    {
        Guid key = _user;
        return [.. cms.Read(() => _logins.Get(Query<IIdentityUserToken>().Where(token => token.Key == key)))];
    }

    private IQuery<T> Query<T>() => cms.Get<ICoreScopeProvider>().CreateQuery<T>();
}
