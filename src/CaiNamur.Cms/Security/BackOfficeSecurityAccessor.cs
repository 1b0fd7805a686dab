using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Security;

namespace CaiNamur.Cms.Security;

/// <summary>
/// Who works in the backoffice right now: whom background work says it works for, or else whom the request's services know.
/// Null outside of the backoffice; Core then names nobody in the audit trail.
/// </summary>
internal sealed class BackOfficeSecurityAccessor(IHttpContextAccessor http) : IBackOfficeSecurityAccessor
{
    private readonly AsyncLocal<IBackOfficeSecurity?> _ambient = new();

    public IBackOfficeSecurity? BackOfficeSecurity => _ambient.Value ?? http.HttpContext?.RequestServices.GetService<IBackOfficeSecurity>();

    public IDisposable Override(IBackOfficeSecurity backOfficeSecurity)
    {
        IBackOfficeSecurity? before = _ambient.Value;
        _ambient.Value = backOfficeSecurity;
        return new Restore(_ambient, before);
    }

    private sealed class Restore(AsyncLocal<IBackOfficeSecurity?> ambient, IBackOfficeSecurity? before) : IDisposable
    {
        public void Dispose() => ambient.Value = before;
    }
}
