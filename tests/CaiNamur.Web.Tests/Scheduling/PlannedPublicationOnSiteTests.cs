using System.Diagnostics;
using System.Net;
using CaiNamur.TestSupport.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Web.Tests.Scheduling;

/// <summary>What visitors see of a plan, with the clock moved.</summary>
[Collection(OneHostAtATime.Name)]
public sealed class PlannedPublicationOnSiteTests : IAsyncLifetime
{
    private const string Page = "/mentions-legales/";

    private static readonly Guid _key = new("f0bacdd6-e3f5-47b4-b6c9-756619aa5951");

    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UtcNow);
    private SiteHost? _site;

    private SiteHost Site => _site ?? throw new UnreachableException("The site is not started.");

    public async ValueTask InitializeAsync()
        => _site = await SiteHost.StartAsync(services => services.AddSingleton<TimeProvider>(_clock));

    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
    }

    [Fact]
    public async Task Get_BeforeAndAfterThePlannedInstants_ShowsThePageOnlyInBetween()
    {
        DateTimeOffset now = _clock.GetUtcNow();
        await PlanAsync(unpublish: now.AddMinutes(10), publish: now.AddMinutes(20));
        (await StatusAsync()).ShouldBe(HttpStatusCode.OK);

        _clock.Advance(TimeSpan.FromMinutes(10) - TimeSpan.FromMilliseconds(1));
        await Task.Delay(TimeSpan.FromMilliseconds(300), TestContext.Current.CancellationToken);
        (await StatusAsync()).ShouldBe(HttpStatusCode.OK, "the page is cached and still public");

        _clock.Advance(TimeSpan.FromMilliseconds(1));
        await ShouldBecomeAsync(HttpStatusCode.NotFound);

        _clock.Advance(TimeSpan.FromMinutes(10));
        await ShouldBecomeAsync(HttpStatusCode.OK);
    }

    private async Task PlanAsync(DateTimeOffset unpublish, DateTimeOffset publish)
    {
        CulturePublishScheduleModel plan = new() { Schedule = new ContentScheduleModel { PublishDate = publish, UnpublishDate = unpublish } };
        Attempt<ContentPublishingResult, ContentPublishingOperationStatus> attempt = await Site.Services
            .GetRequiredService<IContentPublishingService>()
            .PublishAsync(_key, [plan], Constants.Security.SuperUserKey);
        attempt.Status.ShouldBe(ContentPublishingOperationStatus.Success);
    }

    private async Task<HttpStatusCode> StatusAsync()
    {
        using HttpResponseMessage response = await Site.Client.GetAsync(new Uri(Page, UriKind.Relative), TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    /// <summary>The clock stands still meanwhile: only the work itself takes time.</summary>
    private async Task ShouldBecomeAsync(HttpStatusCode expected)
    {
        var watch = Stopwatch.StartNew();
        HttpStatusCode status;
        while ((status = await StatusAsync()) != expected && watch.Elapsed < TimeSpan.FromSeconds(20))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), TestContext.Current.CancellationToken);
        }

        status.ShouldBe(expected);
        TestContext.Current.TestOutputHelper?.WriteLine($"{(int)expected} after {watch.ElapsedMilliseconds} ms");
    }
}
