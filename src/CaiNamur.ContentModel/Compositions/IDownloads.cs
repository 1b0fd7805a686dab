using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.ContentModel.Compositions;

/// <summary>Files offered for download under the text.</summary>
public interface IDownloads
{
    const string ModelTypeAlias = "downloads";

    const string AttachmentsAlias = "attachments";

    IEnumerable<IPublishedContent> Attachments { get; }
}
