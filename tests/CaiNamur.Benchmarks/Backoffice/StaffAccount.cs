using System.Globalization;
using CaiNamur.Benchmarks.Processes;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Benchmarks.Backoffice;

/// <summary>With what somebody of the staff signs in.</summary>
internal sealed record StaffAccount(string Email, string Password)
{
    /// <summary>Lets sessions outlast a measurement.</summary>
    public static KeyValuePair<string, string> LongSessions { get; } = new("Umbraco:CMS:Global:TimeOut", "04:00:00");

    /// <summary>Makes the account of an editor.</summary>
    public static async Task<StaffAccount> CreateAsync(SiteInProcess site, int number)
    {
        string email = string.Create(CultureInfo.InvariantCulture, $"redaction{number}@example.org");
        var model = new UserCreateModel { Name = string.Create(CultureInfo.InvariantCulture, $"Rédaction {number}"), Email = email, UserName = email, UserGroupKeys = new HashSet<Guid> { Constants.Security.EditorGroupKey } };
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        Attempt<UserCreationResult, UserOperationStatus> created = await scope.ServiceProvider.GetRequiredService<IUserService>()
            .CreateAsync(Constants.Security.SuperUserKey, model, approveUser: true);
        return created.Success
            ? new StaffAccount(email, created.Result.InitialPassword!)
            : throw new InvalidOperationException($"The account is refused: {created.Status}.");
    }
}
