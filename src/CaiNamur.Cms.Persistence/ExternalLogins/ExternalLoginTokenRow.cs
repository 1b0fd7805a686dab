namespace CaiNamur.Cms.Persistence.ExternalLogins;

/// <summary>A token that the provider gave along with a login.</summary>
internal sealed class ExternalLoginTokenRow
{
    public int Id { get; set; }

    public int ExternalLoginId { get; set; }

    public string Name { get; set; } = string.Empty;

    public string Value { get; set; } = string.Empty;

    public DateTime CreateDate { get; set; }
}
