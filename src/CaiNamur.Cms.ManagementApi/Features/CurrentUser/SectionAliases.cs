using Applications = Umbraco.Cms.Core.Constants.Applications;

namespace CaiNamur.Cms.ManagementApi.Features.CurrentUser;

/// <summary>The client has names of its own for the sections that Core knows.</summary>
/// <remarks>Source: the section manifests of the client, version 17.1.</remarks>
internal static class SectionAliases
{
    private static readonly Dictionary<string, string> ByCoreAlias = new(StringComparer.OrdinalIgnoreCase)
    {
        [Applications.Content] = "Umb.Section.Content",
        [Applications.Media] = "Umb.Section.Media",
        [Applications.Settings] = "Umb.Section.Settings",
        [Applications.Users] = "Umb.Section.Users",
        [Applications.Members] = "Umb.Section.Members",
        [Applications.Packages] = "Umb.Section.Packages",
        [Applications.Translation] = "Umb.Section.Translation",
    };

    /// <summary>What the API serves so far. A section whose operations are not there would open on errors.</summary>
    private static readonly HashSet<string> Offered = new(StringComparer.OrdinalIgnoreCase) { Applications.Content, Applications.Media };

    /// <summary>The client's aliases of those sections that the API serves.</summary>
    public static IEnumerable<string> ToClient(IEnumerable<string> coreAliases)
        => coreAliases.Where(Offered.Contains).Select(alias => ByCoreAlias[alias]).Distinct();
}
