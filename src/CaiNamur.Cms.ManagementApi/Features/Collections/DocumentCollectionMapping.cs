using CaiNamur.Cms.ManagementApi.Features.Items;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace CaiNamur.Cms.ManagementApi.Features.Collections;

/// <summary>Shows documents as the client's list views want them.</summary>
public sealed class DocumentCollectionMapping(DocumentDetails details, UserNames names, CollectionValues values)
{
    public async Task<IReadOnlyList<DocumentCollectionItemResponse>> MapAsync(IReadOnlyList<IContent> documents, ListViewConfiguration listView)
    {
        ArgumentNullException.ThrowIfNull(documents);
        DocumentDetailSet set = await details.ReadAsync(documents);
        IReadOnlyDictionary<int, string> users = names.Read(documents.SelectMany(document => new[] { document.CreatorId, document.WriterId }));
        return
        [
            .. documents.Select(document => new DocumentCollectionItemResponse
            {
                Id = document.Key,
                Ancestors = set.Ancestors.Of(document),
                DocumentType = CollectionTypeReference.Of(document.ContentType),
                Values = values.Of(document, listView),
                Variants = [.. Cultures(document).Select(culture => Variant(document, culture, set))],
                Creator = users.GetValueOrDefault(document.CreatorId),
                Updater = users.GetValueOrDefault(document.WriterId),
                SortOrder = document.SortOrder,
                IsTrashed = document.Trashed,
                IsProtected = set.IsProtected(document),
                Flags = set.Flags(document),
            }),
        ];
    }

    private static IEnumerable<string?> Cultures(IContent document)
    {
        IEnumerable<string?> cultures = document.AvailableCultures;
        return document.ContentType.VariesByCulture() ? cultures : [null];
    }

    private static DocumentCollectionVariant Variant(IContent document, string? culture, DocumentDetailSet set)
    {
        DocumentVariantState state = DocumentVariantStates.Of(document, culture);
        ContentSchedule[] planned = [.. set.Schedule(document.Id, culture)];
        return new DocumentCollectionVariant
        {
            Id = DocumentVariantStates.VariantId(document.Key, culture),
            Culture = culture,
            Segment = null,
            Name = document.GetCultureName(culture) ?? string.Empty,
            State = state,
            CreateDate = document.CreateDate,
            UpdateDate = (culture is null ? null : document.GetUpdateDate(culture)) ?? document.UpdateDate,
            PublishDate = culture is null ? document.PublishDate : document.GetPublishDate(culture),
            ScheduledPublishDate = Date(planned, ContentScheduleAction.Release),
            ScheduledUnpublishDate = Date(planned, ContentScheduleAction.Expire),
            Flags = set.VariantFlags(document.Id, culture, state),
        };
    }

    private static DateTime? Date(ContentSchedule[] planned, ContentScheduleAction action)
        => planned.Where(entry => entry.Action == action).Select(entry => (DateTime?)entry.Date).FirstOrDefault();
}
