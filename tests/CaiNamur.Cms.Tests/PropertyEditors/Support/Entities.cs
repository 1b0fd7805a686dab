using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Cms.Tests.PropertyEditors.Support;

/// <summary>Documents and media to pick.</summary>
internal static class Entities
{
    public static DocumentEntitySlim AddDocument(this EditorHost host, string name, Guid? typeKey = null)
    {
        var document = new DocumentEntitySlim
        {
            Key = Guid.NewGuid(),
            Name = name,
            ContentTypeAlias = "page",
            ContentTypeKey = typeKey ?? Guid.NewGuid(),
            ContentTypeIcon = "icon-document",
            Published = true,
        };
        host.Entities.Add(document);
        host.Published.Add(Published(document.Key, name, PublishedItemType.Content));
        return document;
    }

    public static MediaEntitySlim AddMedia(this EditorHost host, string name, Guid? typeKey = null)
    {
        var media = new MediaEntitySlim
        {
            Key = Guid.NewGuid(),
            Name = name,
            ContentTypeAlias = "Image",
            ContentTypeKey = typeKey ?? Guid.NewGuid(),
            ContentTypeIcon = "icon-picture",
        };
        host.Entities.Add(media);
        host.Published.Add(Published(media.Key, name, PublishedItemType.Media));
        return media;
    }

    private static IPublishedContent Published(Guid key, string name, PublishedItemType itemType)
    {
        var contentType = new PublishedContentType(Guid.NewGuid(), 1, "page", itemType, [], (IEnumerable<PublishedPropertyType>)[], default);
        return Substitute.For<IPublishedContent>((method, _) => method switch
        {
            "get_Key" => key,
            "get_Name" => name,
            "get_ItemType" => itemType,
            "get_ContentType" => contentType,
            _ => null,
        });
    }
}
