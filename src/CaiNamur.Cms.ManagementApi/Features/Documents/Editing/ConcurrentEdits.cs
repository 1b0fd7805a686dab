using System.Globalization;
using CaiNamur.Cms.ManagementApi.Features.Content;
using CaiNamur.Cms.ManagementApi.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Editing;

/// <summary>
/// Tells whether somebody else has saved a document since the client loaded it. The client sends no version, but it sends back the date of
/// change that it got with each variant. When that date has moved on, the audit trail says by what: publishing, sorting or moving
/// the document changes the date but nobody's text, so only saves and roll-backs by other users count.
/// </summary>
public sealed class ConcurrentEdits(IAuditService audit, IBackOfficeUserReader users)
{
    /// <summary>The audit entry of a change is written at the end of its transaction, a little later than the date of the change.</summary>
    private static readonly TimeSpan _longestChange = TimeSpan.FromSeconds(5);

    /// <summary>Not every database keeps the last digits of an instant.</summary>
    private static readonly TimeSpan _precision = TimeSpan.FromMilliseconds(1);

    private static readonly AuditType[] _changesOfText = [AuditType.Save, AuditType.SaveVariant, AuditType.RollBack];

    private static readonly CultureInfo _french = CultureInfo.GetCultureInfo("fr-BE");

    private static readonly TimeZoneInfo _belgium = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");

    /// <returns>409 that names who has saved and when, or null when nobody else has.</returns>
    public async Task<ObjectResult?> FindAsync(IContent current, ContentRequest request, IUser user)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(user);
        if (request.Variants.Max(variant => variant.UpdateDate) is not { } loaded || current.UpdateDate - loaded.UtcDateTime < _precision)
        {
            return null;
        }

        IAuditItem[] since = await EntriesSinceAsync(current, loaded);
        IAuditItem? other = since.LastOrDefault(entry => _changesOfText.Contains(entry.AuditType) && entry.UserId != user.Id);
        return other is null ? null : Conflict(other);
    }

    private async Task<IAuditItem[]> EntriesSinceAsync(IContent current, DateTimeOffset loaded)
    {
        const int Enough = 1000;
        PagedModel<IAuditItem> page = await audit.GetItemsByKeyAsync(current.Key, UmbracoObjectTypes.Document, 0, Enough, Direction.Ascending, loaded);
        IAuditItem[] entries = [.. page.Items.OrderBy(entry => entry.CreateDate)];

        // The first entry tells of the very change that the client has loaded; a roll-back writes one of its own after that of its save.
        DateTime loadedChangeEnds = loaded.UtcDateTime + _longestChange;
        return [.. entries.SkipWhile((entry, index) => entry.CreateDate <= loadedChangeEnds && (index == 0 || IsRollBackOf(entries[0], entry, index)))];
    }

    private static bool IsRollBackOf(IAuditItem save, IAuditItem entry, int index)
        => index == 1 && entry.AuditType == AuditType.RollBack && entry.UserId == save.UserId;

    private ObjectResult Conflict(IAuditItem entry)
    {
        string name = users.GetById(entry.UserId)?.Name ?? "Quelqu’un d’autre";
        DateTime when = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(entry.CreateDate, DateTimeKind.Utc), _belgium);
        return ApiProblem.Result(
            StatusCodes.Status409Conflict,
            string.Create(_french, $"{name} a enregistré cette page le {when:d MMMM yyyy} à {when:HH:mm}, après que vous l’avez ouverte. Rien n’a été changé : copiez votre texte, rechargez la page, puis reprenez vos changements."),
            operationStatus: ContentEditingOperationStatus.ConcurrencyViolation);
    }
}
