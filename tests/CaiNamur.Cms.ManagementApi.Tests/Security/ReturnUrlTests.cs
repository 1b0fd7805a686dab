using CaiNamur.Cms.ManagementApi.Security.Pages;
using CaiNamur.Cms.ManagementApi.Tests.Security.Support;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Microsoft.AspNetCore.WebUtilities;
using Umbraco.Cms.Core.Models.Membership;

namespace CaiNamur.Cms.ManagementApi.Tests.Security;

/// <summary>Signing in leads back to the authorization, or to the backoffice, whatever the address of the page says.</summary>
public sealed class ReturnUrlTests(BackOfficeFixture fixture) : IClassFixture<BackOfficeFixture>
{
    private const string Authorize = "/umbraco/management/api/v1/security/back-office/authorize?client_id=umbraco-back-office";

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("/umbraco/login")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://evil.example/umbraco/management/api/v1/security/back-office/authorize?x")]
    [InlineData("/umbraco/management/api/v1/security/back-office/authorize?x\r\nSet-Cookie: a=b")]
    [InlineData("/umbraco/management/api/v1/security/back-office/authorize")]
    public async Task Post_WithAnotherAddress_LeadsToTheBackoffice(string? returnUrl)
    {
        IUser user = await fixture.Host.AddEditorAsync();
        using Browser browser = fixture.Host.OpenBrowser();
        string login = returnUrl is null ? "/umbraco/login" : QueryHelpers.AddQueryString("/umbraco/login", "returnUrl", returnUrl);

        using HttpResponseMessage response = await browser.SubmitAsync(login, ("UserName", user.Username), ("Password", BackOfficeFixture.Password));

        response.Headers.Location!.ToString().ShouldBe("/umbraco");
    }

    [Fact]
    public void Sanitise_Authorization_KeepsIt() => ReturnUrl.Sanitise(Authorize).ShouldBe(Authorize);

    [Property(MaxTest = 2000)]
    public void Sanitise_AnyText_StaysOnThisSite(string? text) => ShouldStayHere(ReturnUrl.Sanitise(text));

    [Property(MaxTest = 2000)]
    public Property Sanitise_HostileText_StaysOnThisSite()
    {
        string[] pieces = ["/", "\\", "//", "https:", "evil.example", Authorize, "?", "#", "@", "%2F", "\t", "\r\n", " ", "..", "javascript:", "é", "\u2028"];
        Gen<string> hostile = Gen.Elements(pieces).ListOf().Select(chosen => string.Concat(chosen));
        return Prop.ForAll(hostile.ToArbitrary(), text => ShouldStayHere(ReturnUrl.Sanitise(text)));
    }

    private static void ShouldStayHere(string address)
    {
        var site = new Uri("https://cainamur.example");
        var target = new Uri(site, address);
        target.Host.ShouldBe(site.Host);
        target.Scheme.ShouldBe(site.Scheme);
        address.ShouldSatisfyAllConditions(
            value => value.ShouldStartWith("/umbraco"),
            value => value.ShouldNotContain('\\'),
            value => value.Any(char.IsControl).ShouldBeFalse());
    }
}
