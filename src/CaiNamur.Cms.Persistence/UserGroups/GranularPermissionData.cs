namespace CaiNamur.Cms.Persistence.UserGroups;

/// <summary>A granular permission with the key of its node.</summary>
internal sealed record GranularPermissionData(int UserGroupId, string Context, Guid? NodeKey, string Permission);
