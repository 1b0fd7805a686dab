using CaiNamur.Cms.ManagementApi.Models;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Extensions;

namespace CaiNamur.Cms.ManagementApi.Features.Items;

/// <summary>What lists of documents show beside the entities themselves: state by language, signs, what is above.</summary>
public sealed class DocumentDetailSet(
    AncestorKeys ancestors,
    IDictionary<int, IEnumerable<ContentSchedule>> schedules,
    Func<string, bool> isProtected,
    string defaultCulture)
{
    public AncestorKeys Ancestors => ancestors;

    /// <summary>Whether only members may read the document on the site.</summary>
    public bool IsProtected(ITreeEntity document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return isProtected(document.Path);
    }

    /// <summary>The signs of the document in whatever language it is shown.</summary>
    public IReadOnlyList<Flag> Flags(ITreeEntity document) => IsProtected(document) ? [Flag.IsProtected] : [];

    /// <summary>The document in each of its languages, the default one first.</summary>
    public IReadOnlyList<DocumentVariantItem> Variants(IDocumentEntitySlim document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!document.Variations.VariesByCulture())
        {
            return [Variant(document, null, document.Name)];
        }

        return
        [
            .. document.CultureNames
                .OrderByDescending(name => name.Key.InvariantEquals(defaultCulture))
                .ThenBy(name => name.Key, StringComparer.OrdinalIgnoreCase)
                .Select(name => Variant(document, name.Key, name.Value)),
        ];
    }

    /// <summary>The signs of the document in one language.</summary>
    public IReadOnlyList<Flag> VariantFlags(int documentId, string? culture, DocumentVariantState state)
    {
        List<Flag> flags = [];
        if (state is DocumentVariantState.PublishedPendingChanges)
        {
            flags.Add(Flag.PendingChanges);
        }

        if (Schedule(documentId, culture).Any(entry => entry.Action == ContentScheduleAction.Release))
        {
            flags.Add(Flag.ScheduledForPublish);
        }

        return flags;
    }

    /// <summary>What is planned for the document in one language.</summary>
    public IEnumerable<ContentSchedule> Schedule(int documentId, string? culture)
        => schedules.TryGetValue(documentId, out IEnumerable<ContentSchedule>? entries)
            ? entries.Where(entry => entry.Culture.InvariantEquals(culture ?? Constants.System.InvariantCulture))
            : [];

    private DocumentVariantItem Variant(IDocumentEntitySlim document, string? culture, string? name)
    {
        DocumentVariantState state = DocumentVariantStates.Of(document, culture);
        return DocumentVariantItem.Of(document, culture, name, state, VariantFlags(document.Id, culture, state));
    }
}
