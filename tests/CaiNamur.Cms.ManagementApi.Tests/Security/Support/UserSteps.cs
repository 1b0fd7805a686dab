using CaiNamur.Cms.ManagementApi.Security.Passwords;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Tests.Security.Support;

/// <summary>Accounts for tests.</summary>
public static class UserSteps
{
    /// <summary>An editor who signs in with <see cref="BackOfficeFixture.Password"/>.</summary>
    public static async Task<IUser> AddEditorAsync(this BackOfficeHost host)
    {
        string email = $"{Guid.NewGuid():N}@example.org";
        var model = new UserCreateModel { Email = email, UserName = email, Name = "Édith Éditeur", UserGroupKeys = new HashSet<Guid> { Constants.Security.EditorGroupKey } };
        var created = await host.Get<IUserService>().CreateAsync(Constants.Security.SuperUserKey, model, approveUser: true);
        created.Success.ShouldBeTrue(created.Status.ToString());
        IUser user = created.Result.CreatedUser!;
        host.Get<UserPasswords>().Set(user, BackOfficeFixture.Password, host.Clock.GetUtcNow().UtcDateTime);
        await host.Get<IBackOfficeUserStore>().SaveAsync(user);
        return user;
    }
}
