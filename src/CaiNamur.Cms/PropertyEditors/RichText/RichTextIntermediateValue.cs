using Umbraco.Cms.Core.Models.Blocks;

namespace CaiNamur.Cms.PropertyEditors.RichText;

/// <summary>Rich text as it was read from the database, before its links are resolved.</summary>
internal sealed record RichTextIntermediateValue(string Markup, BlockEditorData<RichTextBlockValue, RichTextBlockLayoutItem>? Blocks);
