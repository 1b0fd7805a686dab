using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Cms.Persistence.UserGroups;

/// <summary>Makes groups from rows, and rows from groups.</summary>
internal sealed class UserGroupFactory(IShortStringHelper shortStrings)
{
    public IUserGroup Create(UserGroupData data)
    {
        UserGroupRow row = data.Row;
        var group = new UserGroup(shortStrings, data.UserCount, row.Alias, row.Name, row.Icon)
        {
            Id = row.Id,
            Key = row.Key,
            Description = row.Description,
            StartContentId = row.StartContentId,
            StartMediaId = row.StartMediaId,
            HasAccessToAllLanguages = row.HasAccessToAllLanguages,
            Permissions = row.Permissions.ToHashSet(),
            GranularPermissions = data.GranularPermissions.Select(CreateGranularPermission).ToHashSet(),
            CreateDate = row.CreateDate,
            UpdateDate = row.UpdateDate,
        };
        row.Sections.ForEach(group.AddAllowedSection);
        foreach (int languageId in data.LanguageIds)
        {
            group.AddAllowedLanguage(languageId);
        }

        group.ResetDirtyProperties(false);
        return group;
    }

    public static UserGroupRow CreateRow(IUserGroup group) => new()
    {
        Id = group.Id,
        Key = group.Key,
        Alias = group.Alias,
        Name = group.Name ?? string.Empty,
        Description = group.Description,
        Icon = group.Icon,
        HasAccessToAllLanguages = group.HasAccessToAllLanguages,
        StartContentId = group.StartContentId,
        StartMediaId = group.StartMediaId,
        Sections = [.. group.AllowedSections.Distinct()],
        Permissions = [.. group.Permissions],
        CreateDate = group.CreateDate,
        UpdateDate = group.UpdateDate,
    };

    private static IGranularPermission CreateGranularPermission(GranularPermissionData permission) => permission switch
    {
        { Context: DocumentGranularPermission.ContextType, NodeKey: { } key }
            => new DocumentGranularPermission { Key = key, Permission = permission.Permission },
        { Context: DocumentPropertyValueGranularPermission.ContextType, NodeKey: { } key }
            => new DocumentPropertyValueGranularPermission { Key = key, Permission = permission.Permission },
        _ => new UnknownTypeGranularPermission { Context = permission.Context, Permission = permission.Permission },
    };
}
