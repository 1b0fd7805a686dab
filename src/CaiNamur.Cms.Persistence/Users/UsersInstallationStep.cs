using CaiNamur.Cms.Installation;
using CaiNamur.Cms.Persistence.Installation;
using CaiNamur.Cms.Persistence.UserGroups;

namespace CaiNamur.Cms.Persistence.Users;

/// <summary>Adds the built-in groups and the super user, who is disabled until somebody gives them credentials.</summary>
internal sealed class UsersInstallationStep(TimeProvider time) : IInstallationStep
{
    public int Order => InstallationOrder.Users;

    public async Task InstallAsync(CmsDbContext db, CancellationToken cancellationToken)
    {
        DateTime now = time.GetDatabaseNow();
        BuiltInUser superUser = BuiltInCatalogue.SuperUser;
        db.AddRange(BuiltInCatalogue.UserGroups.Select(group => CreateRow(group, now)));
        db.Add(CreateRow(superUser, now));
        db.AddRange(superUser.GroupIds.Select(groupId => new UserGroupMembershipRow { UserId = superUser.Id, UserGroupId = groupId }));
        await db.SaveAndForgetAsync(cancellationToken);
    }

    private static UserGroupRow CreateRow(BuiltInUserGroup group, DateTime now) => new()
    {
        Id = group.Id,
        Key = group.Key,
        Alias = group.Alias,
        Name = group.Name,
        Icon = group.Icon,
        HasAccessToAllLanguages = group.HasAccessToAllLanguages,
        StartContentId = group.StartContentId,
        StartMediaId = group.StartMediaId,
        Sections = [.. group.Sections],
        Permissions = [.. group.Permissions],
        CreateDate = now,
        UpdateDate = now,
    };

    private static UserRow CreateRow(BuiltInUser user, DateTime now) => new()
    {
        Id = user.Id,
        Key = user.Key,
        Name = user.Name,
        Username = user.Username,
        Email = user.Email,
        NormalizedName = UserFactory.Normalize(user.Name),
        NormalizedUsername = UserFactory.Normalize(user.Username),
        NormalizedEmail = UserFactory.Normalize(user.Email),
        Language = user.Language,
        SecurityStamp = Guid.NewGuid().ToString(),
        IsApproved = false,
        CreateDate = now,
        UpdateDate = now,
    };
}
