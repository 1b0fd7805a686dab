using System.Security.Cryptography;
using CaiNamur.Cms.ManagementApi.Security.Passwords;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;

namespace CaiNamur.Cms.ManagementApi.Security.FirstAdministrator;

internal sealed class FirstAdministratorSetup(
    ICoreScopeProvider scopes,
    IBackOfficeUserStore store,
    UserPasswords passwords,
    PasswordRules rules,
    IOptions<UnattendedSettings> settings,
    TimeProvider time) : IFirstAdministrator
{
    private const string DefaultEmail = "admin@example.org";

    private const string DefaultName = "Administration du site";

    /// <summary>Without characters that look alike.</summary>
    private const string Letters = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    public async Task<FirstSignIn?> EnsureAsync(CancellationToken cancellationToken)
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        scope.EagerWriteLock(Constants.Locks.KeyValues);
        IUser? administrator = await store.GetAsync(Constants.Security.SuperUserKey);
        if (administrator is null || UserPasswords.Exists(administrator))
        {
            scope.Complete();
            return null;
        }

        string? configured = settings.Value.UnattendedUserPassword;
        string password = string.IsNullOrEmpty(configured) ? Generate() : configured;
        if (rules.FindFault(password) is { } fault)
        {
            throw new OptionsValidationException(
                nameof(UnattendedSettings.UnattendedUserPassword),
                typeof(UnattendedSettings),
                [$"Umbraco:CMS:Unattended:{nameof(UnattendedSettings.UnattendedUserPassword)}: {fault}"]);
        }

        administrator.Name = Or(settings.Value.UnattendedUserName, DefaultName);
        administrator.Email = Or(settings.Value.UnattendedUserEmail, DefaultEmail);
        administrator.Username = administrator.Email;
        administrator.IsApproved = true;
        passwords.Set(administrator, password, time.GetUtcNow().UtcDateTime);
        await store.SaveAsync(administrator);
        scope.Complete();
        return new FirstSignIn(administrator.Username, string.IsNullOrEmpty(configured) ? password : null);
    }

    private static string Or(string? value, string otherwise) => string.IsNullOrWhiteSpace(value) ? otherwise : value;

    /// <summary>Some 116 bits, in groups that can be copied by hand; the signs and digit please any rule that may be set.</summary>
    private static string Generate() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Letters, 5))) + "-a7Z";
}
