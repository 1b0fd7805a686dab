using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.Persistence.PublicAccess;

/// <summary>Makes entries from rows, and rows from entries.</summary>
internal static class PublicAccessFactory
{
    public static PublicAccessEntry Create(PublicAccessEntryRow row, IEnumerable<PublicAccessRuleRow> rules)
    {
        var entry = new PublicAccessEntry(row.Key, row.ProtectedNodeId, row.LoginNodeId, row.NoAccessNodeId, rules.Select(Create))
        {
            CreateDate = row.CreateDate,
            UpdateDate = row.UpdateDate,
        };
        entry.ResetDirtyProperties(false);
        return entry;
    }

    public static PublicAccessEntryRow CreateRow(PublicAccessEntry entry) => new()
    {
        Key = entry.Key,
        ProtectedNodeId = entry.ProtectedNodeId,
        LoginNodeId = entry.LoginNodeId,
        NoAccessNodeId = entry.NoAccessNodeId,
        CreateDate = entry.CreateDate,
        UpdateDate = entry.UpdateDate,
    };

    public static PublicAccessRuleRow CreateRow(PublicAccessEntry entry, PublicAccessRule rule) => new()
    {
        Key = rule.Key,
        EntryKey = entry.Key,
        RuleType = rule.RuleType ?? string.Empty,
        RuleValue = rule.RuleValue ?? string.Empty,
        CreateDate = rule.CreateDate,
        UpdateDate = rule.UpdateDate,
    };

    private static PublicAccessRule Create(PublicAccessRuleRow row)
    {
        var rule = new PublicAccessRule(row.Key, row.EntryKey)
        {
            RuleType = row.RuleType,
            RuleValue = row.RuleValue,
            CreateDate = row.CreateDate,
            UpdateDate = row.UpdateDate,
        };
        rule.ResetDirtyProperties(false);
        return rule;
    }
}
