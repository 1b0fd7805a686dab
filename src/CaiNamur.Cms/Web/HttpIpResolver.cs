using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Net;

namespace CaiNamur.Cms.Web;

/// <summary>The caller's address, after forwarded headers have been taken into account.</summary>
internal sealed class HttpIpResolver(IHttpContextAccessor http) : IIpResolver
{
    public string GetCurrentRequestIpAddress() => http.HttpContext?.Connection.RemoteIpAddress?.ToString() ?? string.Empty;
}
