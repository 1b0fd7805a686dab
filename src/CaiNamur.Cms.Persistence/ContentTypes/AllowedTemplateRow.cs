namespace CaiNamur.Cms.Persistence.ContentTypes;

/// <summary>Documents of a type may be shown with a template.</summary>
internal sealed class AllowedTemplateRow
{
    public int ContentTypeId { get; set; }

    public int TemplateId { get; set; }

    public bool IsDefault { get; set; }
}
