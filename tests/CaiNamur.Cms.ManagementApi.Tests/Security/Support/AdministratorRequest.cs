using Microsoft.AspNetCore.Http;

namespace CaiNamur.Cms.ManagementApi.Tests.Security.Support;

/// <summary>Stands for the request in which an administrator calls a service, as links in mails begin with the address that they see.</summary>
public sealed class AdministratorRequest : IDisposable
{
    private readonly IHttpContextAccessor _accessor;

    public AdministratorRequest(BackOfficeHost host)
    {
        _accessor = host.Get<IHttpContextAccessor>();
        var context = new DefaultHttpContext { RequestServices = host.Services };
        context.Request.Scheme = "https";
        context.Request.Host = new HostString("localhost");
        _accessor.HttpContext = context;
    }

    public void Dispose() => _accessor.HttpContext = null;
}
