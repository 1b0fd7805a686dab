namespace CaiNamur.Cms.Persistence.UserGroups;

/// <summary>A language that the users of a group may edit.</summary>
internal sealed class UserGroupLanguageRow
{
    public int UserGroupId { get; set; }

    public int LanguageId { get; set; }
}
