using CaiNamur.Cms.ManagementApi.Features.Content;
using CaiNamur.Cms.ManagementApi.Features.Items;
using CaiNamur.Cms.ManagementApi.Models;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Reading;

/// <summary>
/// Describes a document, as drafted or as published. Both go through here: the client takes any difference in the JSON, but for the
/// date of change and the template, for changes to publish.
/// </summary>
public sealed class DocumentMapping(PropertyValueMapping values, IContentService documents, ITemplateService templates, IPublicAccessService publicAccess)
{
    /// <summary>The document as it is edited, or as visitors see it.</summary>
    public async Task<DocumentResponse> MapAsync(IContent document, bool published = false)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new DocumentResponse
        {
            Values = values.Map(document, DocumentVariantMapping.Cultures(document, published), published),
            Variants = DocumentVariantMapping.Map(document, documents.GetContentScheduleByContentId(document.Id), published),
            Id = document.Key,
            Flags = publicAccess.IsProtected(document).Success ? [Flag.IsProtected] : [],
            DocumentType = TypeOf(document),
            Template = await TemplateAsync(published ? document.PublishTemplateId : document.TemplateId),
            IsTrashed = document.Trashed,
        };
    }

    /// <summary>The type of a document as the client needs it to draw the document.</summary>
    internal static ContentTypeReference TypeOf(IContent document)
        => new(document.ContentType.Key, document.ContentType.Icon ?? Constants.Icons.DefaultIcon, ReferenceById.From(document.ContentType.ListView));

    private async Task<ReferenceById?> TemplateAsync(int? templateId)
        => templateId is { } id ? ReferenceById.From((await templates.GetAsync(id))?.Key) : null;
}
