namespace CaiNamur.Cms.Persistence.Content;

/// <summary>A planned publication, or its end.</summary>
internal sealed class ContentScheduleRow
{
    public Guid Id { get; set; }

    public int NodeId { get; set; }

    /// <summary>Null for every culture.</summary>
    public int? LanguageId { get; set; }

    public DateTime Date { get; set; }

    /// <summary>A <c>ContentScheduleAction</c>.</summary>
    public byte Action { get; set; }
}
