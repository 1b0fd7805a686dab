using CaiNamur.Cms.ManagementApi.Features.Audit;
using CaiNamur.Cms.ManagementApi.Features.Content;
using CaiNamur.Cms.ManagementApi.Features.Documents.Reading;
using CaiNamur.Cms.ManagementApi.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Versions;

/// <summary>Describes versions of a document. Core numbers them; the client knows them by keys made of the numbers.</summary>
public sealed class DocumentVersionMapping(PropertyValueMapping values, UserReferences users)
{
    public async Task<DocumentVersionItemResponse> MapAsync(ContentVersionMeta version, IContent document)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(document);
        return new DocumentVersionItemResponse
        {
            Id = version.VersionId.ToGuid(),
            Document = new ReferenceById(document.Key),
            DocumentType = new ReferenceById(document.ContentType.Key),
            User = await users.OfAsync(version.UserId),
            VersionDate = version.VersionDate,
            IsCurrentPublishedVersion = version.CurrentPublishedVersion,
            IsCurrentDraftVersion = version.CurrentDraftVersion,
            PreventCleanup = version.PreventCleanup,
        };
    }

    public DocumentVersionResponse Map(IContent version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return new DocumentVersionResponse
        {
            Values = values.Map(version, DocumentVariantMapping.Cultures(version, published: false)),
            Variants = DocumentVariantMapping.Map(version, new ContentScheduleCollection(), published: false),
            Id = version.VersionId.ToGuid(),
            Flags = [],
            DocumentType = DocumentMapping.TypeOf(version),
            Document = new ReferenceById(version.Key),
        };
    }
}
