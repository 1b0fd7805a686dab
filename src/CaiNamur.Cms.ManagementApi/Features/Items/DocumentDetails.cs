using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Features.Items;

/// <summary>Reads what lists of documents show beside the entities themselves, for a whole list at once.</summary>
public sealed class DocumentDetails(
    ICoreScopeProvider scopes,
    IDocumentRepository documents,
    IPublicAccessService publicAccess,
    ILanguageService languages,
    AncestorReader ancestors)
{
    /// <summary>Reads the details in a constant number of commands.</summary>
    public async Task<DocumentDetailSet> ReadAsync(IReadOnlyList<ITreeEntity> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new DocumentDetailSet(
            ancestors.Read(UmbracoObjectTypes.Document, items),
            Schedules([.. items.Select(item => item.Id)]),
            publicAccess.GetAll().Any() ? path => publicAccess.IsProtected(path).Success : _ => false,
            await languages.GetDefaultIsoCodeAsync());
    }

    private IDictionary<int, IEnumerable<ContentSchedule>> Schedules(int[] ids)
    {
        if (ids.Length == 0)
        {
            return new Dictionary<int, IEnumerable<ContentSchedule>>();
        }

        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        return documents.GetContentSchedulesByIds(ids);
    }
}
