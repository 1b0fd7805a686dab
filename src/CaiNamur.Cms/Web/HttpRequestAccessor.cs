using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Umbraco.Cms.Core.Web;

namespace CaiNamur.Cms.Web;

/// <summary>Values of the current request; outside a request there are none.</summary>
internal sealed class HttpRequestAccessor(IHttpContextAccessor http) : IRequestAccessor
{
    public string? GetRequestValue(string name)
    {
        HttpRequest? request = http.HttpContext?.Request;
        return request is null
            ? null
            : request.HasFormContentType ? request.Form[name].FirstOrDefault() ?? GetQueryStringValue(name) : GetQueryStringValue(name);
    }

    public string? GetQueryStringValue(string name) => http.HttpContext?.Request.Query[name].FirstOrDefault();

    public Uri? GetRequestUrl()
        => http.HttpContext?.Request is { } request && Uri.TryCreate(request.GetEncodedUrl(), UriKind.Absolute, out Uri? url) ? url : null;
}
