namespace CaiNamur.Cms.ManagementApi.Features.Documents.Urls;

/// <summary>The addresses of a document (<c>DocumentUrlInfoResponseModel</c>).</summary>
/// <param name="Id">Key of the document.</param>
/// <param name="UrlInfos">An entry per address.</param>
public sealed record DocumentUrlsResponse(Guid Id, IReadOnlyList<DocumentUrlInfo> UrlInfos);
