using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Features.Collections;

/// <summary>Reads the names of all who made what a list shows in one command.</summary>
public sealed class UserNames(IUserService users)
{
    /// <summary>The names by id; who is gone is not among them.</summary>
    public IReadOnlyDictionary<int, string> Read(IEnumerable<int> ids)
    {
        int[] asked = [.. ids.Distinct()];
        return asked.Length == 0
            ? new Dictionary<int, string>()
            : users.GetUsersById(asked).ToDictionary(user => user.Id, Name);
    }

    private static string Name(IUser user) => user.Name ?? user.Username;
}
