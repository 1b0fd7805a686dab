using System.Security.Claims;
using CaiNamur.Cms.ManagementApi.Authorization;
using Microsoft.AspNetCore.Authorization;
using Sources = Umbraco.Cms.Core.Constants.ServerEvents.EventSource;

namespace CaiNamur.Cms.ManagementApi.Live;

/// <summary>Who hears of which kind of change: whoever may read that kind of thing. Events hold no more than its key.</summary>
public sealed class ServerEventAudience(IAuthorizationService authorization)
{
    private static readonly (string Policy, string[] Sources)[] ByPolicy =
    [
        (ManagementApiPolicies.DocumentTree, [Sources.Document]),
        (ManagementApiPolicies.MediaTree, [Sources.Media]),
        (ManagementApiPolicies.Schema, [Sources.DocumentType, Sources.MediaType, Sources.DataType, Sources.Template, Sources.DocumentBlueprint]),
        (ManagementApiPolicies.Backoffice, [Sources.Language, Sources.DictionaryItem, ServerEventSources.User, ServerEventSources.UserGroup]),
    ];

    /// <summary>The sources whose events the user may hear.</summary>
    public async Task<IReadOnlyList<string>> SourcesForAsync(ClaimsPrincipal user)
    {
        var allowed = new List<string>();
        foreach ((string policy, string[] sources) in ByPolicy)
        {
            if ((await authorization.AuthorizeAsync(user, policy)).Succeeded)
            {
                allowed.AddRange(sources);
            }
        }

        return allowed;
    }
}
