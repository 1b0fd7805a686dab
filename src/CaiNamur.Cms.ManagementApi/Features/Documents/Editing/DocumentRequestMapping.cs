using CaiNamur.Cms.ManagementApi.Features.Content;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Editing;

/// <summary>Turns requests about documents into the models of Core's editing service.</summary>
public sealed class DocumentRequestMapping(IContentTypeService types)
{
    /// <summary>A new document without a template gets that of its type: the client cannot choose one before the document exists.</summary>
    public ContentCreateModel ToModel(CreateDocumentRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        IContentType? type = types.Get(request.DocumentType.Id);
        return request.Fill(new ContentCreateModel
        {
            Key = request.Id,
            ParentKey = request.Parent?.Id,
            ContentTypeKey = request.DocumentType.Id,
            TemplateKey = request.Template?.Id ?? type?.DefaultTemplate?.Key,
        });
    }

    public static ContentUpdateModel ToModel(UpdateDocumentRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Fill(new ContentUpdateModel { TemplateKey = request.Template?.Id });
    }

    public static ValidateContentUpdateModel ToModel(ValidateUpdateDocumentRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Fill(new ValidateContentUpdateModel
        {
            TemplateKey = request.Template?.Id,
            Cultures = request.Cultures is { Count: > 0 } cultures ? cultures.ToHashSet() : null,
        });
    }
}
