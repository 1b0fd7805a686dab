using CaiNamur.Cms.ManagementApi.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace CaiNamur.Cms.ManagementApi.Features.CurrentUser.Permissions;

/// <summary>
/// Adds up what the groups of a user say about single things. The client lets an entry replace the fallback altogether,
/// so a group that does not speak of a thing counts there with its own fallback: being in one more group never takes anything away.
/// </summary>
internal static class GranularPermissionMapping
{
    /// <summary>Stands between the key of the property and the verb in what Core stores.</summary>
    private const char PropertySeparator = '|';

    public static IEnumerable<PermissionPresentation> Map(IReadOnlyList<IReadOnlyUserGroup> groups)
        => [.. Documents(groups), .. Properties(groups), .. Others(groups)];

    private static IEnumerable<PermissionPresentation> Documents(IReadOnlyList<IReadOnlyUserGroup> groups)
        => groups.SelectMany(group => group.GranularPermissions.OfType<DocumentGranularPermission>())
            .Select(permission => permission.Key)
            .Distinct()
            .Select(key => new DocumentPermissionPresentation { Document = new ReferenceById(key), Verbs = Verbs(groups.SelectMany(group => OnDocument(group, key))) });

    private static IEnumerable<string> OnDocument(IReadOnlyUserGroup group, Guid key)
    {
        string[] own = [.. group.GranularPermissions.OfType<DocumentGranularPermission>().Where(permission => permission.Key == key).Select(permission => permission.Permission)];
        return own.Length > 0 ? own : group.Permissions;
    }

    private static IEnumerable<PermissionPresentation> Properties(IReadOnlyList<IReadOnlyUserGroup> groups)
        => groups.SelectMany(group => group.GranularPermissions.OfType<DocumentPropertyValueGranularPermission>())
            .Select(permission => (DocumentType: permission.Key, Parts: permission.Permission.Split(PropertySeparator, 2)))
            .Where(permission => permission.Parts.Length == 2 && Guid.TryParse(permission.Parts[0], out _))
            .GroupBy(permission => (permission.DocumentType, Property: Guid.Parse(permission.Parts[0])), permission => permission.Parts[1])
            .Select(property => new DocumentPropertyValuePermissionPresentation
            {
                DocumentType = new ReferenceById(property.Key.DocumentType),
                PropertyType = new ReferenceById(property.Key.Property),
                Verbs = Verbs(property),
            });

    private static IEnumerable<PermissionPresentation> Others(IReadOnlyList<IReadOnlyUserGroup> groups)
        => groups.SelectMany(group => group.GranularPermissions.OfType<UnknownTypeGranularPermission>())
            .GroupBy(permission => permission.Context, permission => permission.Permission)
            .Select(other => new UnknownTypePermissionPresentation { Context = other.Key, Verbs = Verbs(other) });

    private static IReadOnlyList<string> Verbs(IEnumerable<string> verbs) => [.. verbs.Where(verb => verb.Length > 0).Distinct().Order(StringComparer.Ordinal)];
}
