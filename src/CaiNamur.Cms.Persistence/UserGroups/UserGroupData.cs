namespace CaiNamur.Cms.Persistence.UserGroups;

/// <summary>All that is stored of one group.</summary>
internal sealed record UserGroupData(
    UserGroupRow Row,
    int UserCount,
    IEnumerable<int> LanguageIds,
    IEnumerable<GranularPermissionData> GranularPermissions);
