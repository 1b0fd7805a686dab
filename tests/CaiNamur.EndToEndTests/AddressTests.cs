using System.Net;
using CaiNamur.EndToEndTests.Support;

namespace CaiNamur.EndToEndTests;

/// <summary>One address per page, and a plain answer to what is none.</summary>
public sealed class AddressTests(SiteFixture site)
{
    [Theory]
    [InlineData("/thematiques/migrations", "/thematiques/migrations/")]
    [InlineData("/Thematiques/Migrations/", "/thematiques/migrations/")]
    public async Task OtherSpelling_LeadsToThePageForGood(string asked, string page)
    {
        using HttpResponseMessage response = await site.Site.Client.GetAsync(asked, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        response.Headers.Location!.OriginalString.ShouldEndWith(page);
    }

    [Theory]
    [InlineData("/inconnue/", HttpStatusCode.NotFound)]
    [InlineData("/a%zz", HttpStatusCode.BadRequest)]
    [InlineData("/media/none.png", HttpStatusCode.NotFound)]
    public async Task WhatIsNoPage_IsAnsweredInFrench(string asked, HttpStatusCode status)
    {
        using HttpResponseMessage response = await site.Site.Client.GetAsync(asked, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(status);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("lang=\"fr");
    }

    [Fact]
    public async Task SecondVisit_IsToldThatNothingHasChanged()
    {
        using HttpResponseMessage first = await site.Site.Client.GetAsync("/presentation/", TestContext.Current.CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/presentation/");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using HttpResponseMessage second = await site.Site.Client.SendAsync(again, TestContext.Current.CancellationToken);

        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }
}
