namespace CaiNamur.Cms.Persistence.PublicAccess;

/// <summary>Who may see a protected document: a member, or a member group.</summary>
internal sealed class PublicAccessRuleRow
{
    public Guid Key { get; set; }

    public Guid EntryKey { get; set; }

    public string RuleType { get; set; } = string.Empty;

    public string RuleValue { get; set; } = string.Empty;

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }
}
