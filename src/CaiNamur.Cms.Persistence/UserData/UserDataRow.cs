namespace CaiNamur.Cms.Persistence.UserData;

/// <summary>Something that the backoffice remembers for one user, such as a dismissed notice.</summary>
internal sealed class UserDataRow
{
    public Guid Key { get; set; }

    public int UserId { get; set; }

    public string Group { get; set; } = string.Empty;

    public string Identifier { get; set; } = string.Empty;

    public string Value { get; set; } = string.Empty;
}
