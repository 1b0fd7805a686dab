using System.Text.Json.Nodes;
using CaiNamur.Cms.PropertyEditors.Blocks;
using CaiNamur.Cms.PropertyEditors.Json;
using CaiNamur.Cms.PropertyEditors.Links;
using CaiNamur.Cms.PropertyEditors.RichText;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace CaiNamur.Cms.Search.Text;

/// <summary>Takes the words out of the values of a draft, as its property editors give them to an index.</summary>
internal sealed class DraftText(PropertyEditorCollection editors, NestedProperties nested)
{
    private const string BlocksProperty = "contentData";

    /// <summary>Blocks in blocks end somewhere; hostile JSON may not.</summary>
    private const int Deepest = 16;

    private static readonly Dictionary<Guid, IContentType> NoTypes = [];

    /// <summary>The texts of all values, each with the language it is in; null for all languages.</summary>
    public IEnumerable<(string? Culture, string Text)> Of(IContentBase content)
        => content.Properties.SelectMany(property => Of(property, content.AvailableCultures)).Where(part => part.Text.Length > 0);

    private IEnumerable<(string? Culture, string Text)> Of(IProperty property, IEnumerable<string> cultures)
    {
        string editorAlias = property.PropertyType.PropertyEditorAlias;
        bool isNested = IsNested(editorAlias);
        if (!editors.TryGet(editorAlias, out IDataEditor? editor))
        {
            yield break;
        }

        foreach (IPropertyValue value in property.Values)
        {
            IEnumerable<(string? Culture, string Text)> parts = isNested
                ? OfNested(editorAlias, value.EditedValue, value.Culture, depth: 0)
                : editor.PropertyIndexValueFactory
                    .GetIndexValues(property, value.Culture, value.Segment, published: false, cultures, NoTypes)
                    .SelectMany(index => index.Values.Select(text => (index.Culture, Words(editorAlias, text))));
            foreach ((string? Culture, string Text) part in parts)
            {
                yield return part;
            }
        }
    }

    private IEnumerable<(string? Culture, string Text)> OfNested(string editorAlias, object? value, string? culture, int depth) => editorAlias switch
    {
        Aliases.BlockList or Aliases.BlockGrid or Aliases.SingleBlock => OfBlocks(EditorJson.ReadNode(value), culture, depth),
        Aliases.RichText when RichTextValue.Read(value) is { } text => OfBlocks(text.Blocks, culture, depth).Prepend((culture, PlainWords.OfHtml(text.Markup))),
        Aliases.MultiUrlPicker => StoredLink.ReadList(value).Select(link => (culture, link.Name ?? string.Empty)),
        _ => [(culture, Words(editorAlias, value))],
    };

    private IEnumerable<(string? Culture, string Text)> OfBlocks(JsonNode? blocks, string? culture, int depth)
    {
        if (depth == Deepest || blocks is not JsonObject value)
        {
            return [];
        }

        return EditorJson.ReadList<BlockItemData>(value[BlocksProperty])
            .SelectMany(nested.Pair)
            .SelectMany(pair => OfNested(pair.Property.Type.PropertyEditorAlias, NestedProperty.Unpack(pair.Value.Value), pair.Value.Culture ?? culture, depth + 1));
    }

    private static string Words(string editorAlias, object? value) => value is not string text
        ? string.Empty
        : editorAlias is Aliases.MarkdownEditor ? PlainWords.OfMarkdown(text) : PlainWords.Of(text);

    private static bool IsNested(string editorAlias)
        => editorAlias is Aliases.BlockList or Aliases.BlockGrid or Aliases.SingleBlock or Aliases.RichText or Aliases.MultiUrlPicker;
}
