using Umbraco.Cms.Core;

namespace CaiNamur.Cms.ManagementApi.Tests.Support;

/// <summary>The groups that every installation has.</summary>
public enum StaffRole
{
    Administrator,
    Editor,
    Writer,
    Translator,
    SensitiveData,
}

internal static class StaffRoleExtensions
{
    public static Guid GroupKey(this StaffRole role) => role switch
    {
        StaffRole.Administrator => Constants.Security.AdminGroupKey,
        StaffRole.Editor => Constants.Security.EditorGroupKey,
        StaffRole.Writer => Constants.Security.WriterGroupKey,
        StaffRole.Translator => Constants.Security.TranslatorGroupKey,
        StaffRole.SensitiveData => Constants.Security.SensitiveDataGroupKey,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Not a group."),
    };
}
