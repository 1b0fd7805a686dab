using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration;
using Umbraco.Cms.Core.Exceptions;
using Umbraco.Cms.Core.Semver;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Hosting;

/// <summary>
/// The level that the application has reached. The database is created and brought up to date before anything else starts,
/// so there is no installer and no upgrader: the level goes from boot to run.
/// </summary>
internal sealed class CmsRuntimeState(IUmbracoVersion version) : IRuntimeState
{
    public Version Version => version.Version;

    public string VersionComment => version.Comment;

    public SemVersion SemanticVersion => version.SemanticVersion;

    public RuntimeLevel Level { get; private set; } = RuntimeLevel.Boot;

    public RuntimeLevelReason Reason { get; private set; } = RuntimeLevelReason.Unknown;

    public string? CurrentMigrationState => null;

    public string? FinalMigrationState => null;

    public BootFailedException? BootFailedException { get; private set; }

    public IReadOnlyDictionary<string, object> StartupState { get; } = new Dictionary<string, object>();

    public void DetermineRuntimeLevel()
    {
        if (Level is RuntimeLevel.Boot)
        {
            Configure(RuntimeLevel.Run, RuntimeLevelReason.Run);
        }
    }

    public void Configure(RuntimeLevel level, RuntimeLevelReason reason, Exception? bootFailedException = null)
    {
        Level = level;
        Reason = reason;
        BootFailedException = bootFailedException is null
            ? null
            : bootFailedException as BootFailedException ?? new BootFailedException(bootFailedException.Message, bootFailedException);
    }
}
