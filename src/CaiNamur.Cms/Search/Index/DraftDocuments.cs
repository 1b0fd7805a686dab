using System.Globalization;
using CaiNamur.Cms.Search.Analysis;
using CaiNamur.Cms.Search.Text;
using CaiNamur.Cms.Search.Upkeep;
using Lucene.Net.Documents;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace CaiNamur.Cms.Search.Index;

/// <summary>Turns drafts into what the index holds of them.</summary>
internal sealed class DraftDocuments(DraftText text)
{
    public Document Create(IContentBase content)
    {
        bool isMedia = content is IMedia;
        var mark = new DraftMark(content.Id, isMedia, content.Path, content.Trashed, content.UpdateDate);
        var document = new Document
        {
            new StringField(DraftFields.Key, content.Key.ToString("N"), Field.Store.YES),
            new StringField(DraftFields.Id, content.Id.ToString(CultureInfo.InvariantCulture), Field.Store.YES),
            new NumericDocValuesField(DraftFields.Id, content.Id),
            new StringField(DraftFields.Kind, isMedia ? DraftFields.Media : DraftFields.Document, Field.Store.YES),
            new StringField(DraftFields.Type, content.ContentType.Key.ToString("N"), Field.Store.NO),
            new StringField(DraftFields.Trashed, content.Trashed ? DraftFields.True : DraftFields.False, Field.Store.NO),
            new StoredField(DraftFields.Mark, mark.Text),
        };
        foreach (string id in content.Path.Split(','))
        {
            document.Add(new StringField(DraftFields.Path, id, Field.Store.NO));
        }

        foreach ((string? culture, string name) in Names(content))
        {
            AddWords(document, DraftFields.Name(culture), name);
            document.Add(new StringField(DraftFields.WholeName(culture), FrenchTextAnalyzer.Fold(name), Field.Store.NO));
        }

        foreach ((string? culture, string part) in text.Of(content))
        {
            AddWords(document, DraftFields.Text(culture), part);
        }

        return document;
    }

    private static IEnumerable<(string? Culture, string Name)> Names(IContentBase content)
    {
        if (!content.ContentType.VariesByCulture())
        {
            return [(null, content.Name ?? string.Empty)];
        }

        return content.AvailableCultures.Select(culture => ((string?)culture, content.GetCultureName(culture) ?? string.Empty));
    }

    private static void AddWords(Document document, string field, string words)
    {
        document.Add(new TextField(field, words, Field.Store.NO));
        document.Add(new TextField(DraftFields.StemsOf(field), words, Field.Store.NO));
    }
}
