namespace CaiNamur.Cms.Persistence.Dictionary;

/// <summary>A dictionary item in one language.</summary>
internal sealed class DictionaryTranslationRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public int ItemId { get; set; }

    public int LanguageId { get; set; }

    public string Value { get; set; } = string.Empty;
}
