using Umbraco.Cms.Core.Models.ContentEditing;

namespace CaiNamur.Cms.ManagementApi.Features.DocumentTypes;

/// <summary>How long versions of a type's documents are kept (<c>DocumentTypeCleanupModel</c>).</summary>
public sealed record DocumentTypeCleanup
{
    public required bool PreventCleanup { get; init; }

    public required int? KeepAllVersionsNewerThanDays { get; init; }

    public required int? KeepLatestVersionPerDayForDays { get; init; }

    public static DocumentTypeCleanup From(HistoryCleanup? cleanup) => new()
    {
        PreventCleanup = cleanup?.PreventCleanup ?? false,
        KeepAllVersionsNewerThanDays = cleanup?.KeepAllVersionsNewerThanDays,
        KeepLatestVersionPerDayForDays = cleanup?.KeepLatestVersionPerDayForDays,
    };
}
