using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Net;

namespace CaiNamur.Cms.Web;

internal sealed class HttpUserAgentProvider(IHttpContextAccessor http) : IUserAgentProvider
{
    public string? GetUserAgent() => http.HttpContext?.Request.Headers.UserAgent.ToString();
}
