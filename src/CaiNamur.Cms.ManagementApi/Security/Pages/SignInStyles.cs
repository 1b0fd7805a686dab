using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CaiNamur.Cms.ManagementApi.Security.Pages;

/// <summary>The one style sheet of the sign-in pages, at an address that changes with its content.</summary>
internal static class SignInStyles
{
    private static readonly byte[] _content = EmbeddedFile.Read(typeof(SignInStyles), "sign-in.css");

    public static string Address { get; } = $"{BackOfficePaths.Login}/sign-in.{Convert.ToHexStringLower(SHA256.HashData(_content))[..12]}.css";

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(Address, Get).ExcludeFromDescription();

    private static IResult Get(HttpContext context)
    {
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(_content, "text/css; charset=utf-8");
    }
}
