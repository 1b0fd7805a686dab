using CaiNamur.Cms.ManagementApi.Features.Items;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace CaiNamur.Cms.ManagementApi.Features.RecycleBin;

/// <summary>Shows what is in the recycle bins as the client's trees want it.</summary>
public sealed class BinItemMapping(DocumentDetails details, AncestorReader ancestors)
{
    public async Task<IReadOnlyList<DocumentBinItemResponse>> MapDocumentsAsync(IEnumerable<IEntitySlim> entities)
    {
        IDocumentEntitySlim[] documents = [.. entities.OfType<IDocumentEntitySlim>()];
        DocumentDetailSet set = await details.ReadAsync(documents);
        return
        [
            .. documents.Select(document => new DocumentBinItemResponse
            {
                Id = document.Key,
                Parent = set.Ancestors.ParentOf(document),
                HasChildren = document.HasChildren,
                CreateDate = document.CreateDate,
                DocumentType = ContentTypeReference.Of(document),
                Variants = set.Variants(document),
            }),
        ];
    }

    public IReadOnlyList<MediaBinItemResponse> MapMedia(IEnumerable<IEntitySlim> entities)
    {
        IMediaEntitySlim[] media = [.. entities.OfType<IMediaEntitySlim>()];
        AncestorKeys keys = ancestors.Read(UmbracoObjectTypes.Media, media);
        return
        [
            .. media.Select(item => new MediaBinItemResponse
            {
                Id = item.Key,
                Parent = keys.ParentOf(item),
                HasChildren = item.HasChildren,
                CreateDate = item.CreateDate,
                MediaType = ContentTypeReference.Of(item),
                Variants = MediaVariantItem.Of(item),
            }),
        ];
    }
}
