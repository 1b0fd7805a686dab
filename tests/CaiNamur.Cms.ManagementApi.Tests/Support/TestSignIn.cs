using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenIddict.Validation.AspNetCore;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace CaiNamur.Cms.ManagementApi.Tests.Support;

/// <summary>Stands in for the sign-in: a request is made by the user that its header names.</summary>
internal static class TestSignIn
{
    public const string Header = "Test-User";

    public static void AddTestSignIn(this IServiceCollection services)
    {
        services.AddTransient<Handler>();
        services.PostConfigure<AuthenticationOptions>(options
            => options.SchemeMap[OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme].HandlerType = typeof(Handler));
        services.AddScoped<IBackOfficeSecurity, RequestSecurity>();
    }

    private sealed class Handler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            if (!Request.Headers.TryGetValue(Header, out var key))
            {
                return Task.FromResult(AuthenticateResult.NoResult());
            }

            var identity = new ClaimsIdentity([new Claim("sub", key.ToString())], Scheme.Name);
            return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name)));
        }
    }

    private sealed class RequestSecurity(IHttpContextAccessor http, IBackOfficeUserReader users) : IBackOfficeSecurity
    {
        private IUser? _user;

        public IUser? CurrentUser => _user ??= Key is { } key ? users.GetByKey(key) : null;

        public bool UserHasSectionAccess(string section, IUser user) => user.HasSectionAccess(section);

        public bool IsAuthenticated() => CurrentUser is not null;

        private Guid? Key => Guid.TryParse(http.HttpContext?.User.FindFirst("sub")?.Value, out Guid key) ? key : null;
    }
}
