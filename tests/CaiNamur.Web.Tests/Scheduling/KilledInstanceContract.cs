using System.Data.Common;
using System.Diagnostics;
using CaiNamur.Cms.Hosting;
using CaiNamur.Cms.Persistence.Migrations;
using CaiNamur.Cms.Scheduling;
using CaiNamur.TestSupport.Databases;
using CaiNamur.TestSupport.Hosting;
using CaiNamur.TestSupport.Processes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Web.Tests.Scheduling;

/// <summary>
/// Real instances of the site carry out plans on one database, and are killed while they do. This process plans and looks on;
/// nothing carries out plans in it.
/// </summary>
public abstract class KilledInstanceContract(TestDatabase database) : IAsyncLifetime
{
    private const int Count = 30;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly string _data = Directory.CreateTempSubdirectory("cainamur-killed-").FullName;
    private CmsHost? _host;

    private CmsHost Host => _host ?? throw new UnreachableException("The host is not started.");

    public async ValueTask InitializeAsync() => _host = await StartHostAsync();

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        database.Dispose();
        Directory.Delete(_data, recursive: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Kill_InTheMiddleOfManyPlans_LosesNoneAndRepeatsNone()
    {
        IContent[] pages = await PlanPagesAsync();

        await using (SiteProcess first = StartSite())
        {
            await WaitUntilDoneAsync(Count / 3, first);
            await first.KillAsync();
        }

        await using SiteProcess second = StartSite(), third = StartSite();
        await WaitUntilDoneAsync(Count * 2 / 3, second, third);
        await second.KillAsync();
        await WaitUntilDoneAsync(Count, third);
        await MeasureALatePlanAsync(third);
        await third.KillAsync();

        // What the killed ones had done but not told any more is told by the next one that lives.
        await using SiteProcess fourth = StartSite();
        await WaitUntilAsync(() => Scalar("SELECT COUNT(*) FROM publication_plans WHERE \"NextStep\" IS NOT NULL") == 0, fourth);
        await fourth.KillAsync();

        await _host!.DisposeAsync();
        _host = await StartHostAsync();
        foreach (IContent page in pages)
        {
            await ShouldBePublishedOnceAsync(page);
        }
    }

    private SiteProcess StartSite() => SiteProcess.Start(["--urls", "http://127.0.0.1:0"], new Dictionary<string, string?>
    {
        ["CaiNamur:DataDirectory"] = Path.Combine(_data, Guid.NewGuid().ToString("N")),
        ["ConnectionStrings:umbracoDbDSN"] = database.ConnectionString,
        ["ConnectionStrings:umbracoDbDSN_ProviderName"] = database.ProviderName,
    });

    private async Task<CmsHost> StartHostAsync()
    {
        CmsHost host = CmsHost.Create(database, validate: false);
        StaticServiceProvider.Instance = host.Services;
        await host.Get<IDatabaseStarter>().StartAsync(CancellationToken.None);
        await host.Get<ICmsStarter>().StartAsync(CancellationToken.None);
        return host;
    }

    private async Task<IContent[]> PlanPagesAsync()
    {
        IContentType type = await CreateTypeAsync();
        DateTimeOffset instant = DateTimeOffset.UtcNow.AddSeconds(1);
        List<IContent> pages = [];
        for (int number = 1; number <= Count; number++)
        {
            pages.Add(await PlanPageAsync(type, $"Page {number}", instant));
        }

        return [.. pages];
    }

    private async Task<IContentType> CreateTypeAsync()
    {
        var type = new ContentType(Host.Get<IShortStringHelper>(), Constants.System.Root) { Alias = "planned", Name = "Page planifiée", AllowedAsRoot = true };
        (await Host.Get<IContentTypeService>().CreateAsync(type, Constants.Security.SuperUserKey)).Success.ShouldBeTrue();
        return Host.Get<IContentTypeService>().Get(type.Id)!;
    }

    private async Task<IContent> PlanPageAsync(IContentType type, string name, DateTimeOffset instant)
    {
        var page = new Umbraco.Cms.Core.Models.Content(name, Constants.System.Root, type);
        Host.Get<IContentService>().Save(page).Success.ShouldBeTrue();
        CulturePublishScheduleModel plan = new() { Schedule = new ContentScheduleModel { PublishDate = instant } };
        (await Host.Get<IContentPublishingService>().PublishAsync(page.Key, [plan], Constants.Security.SuperUserKey))
            .Status.ShouldBe(ContentPublishingOperationStatus.Success);
        return page;
    }

    private async Task MeasureALatePlanAsync(SiteProcess site)
    {
        IContentType type = Host.Get<IContentTypeService>().Get("planned")!;
        DateTimeOffset instant = DateTimeOffset.UtcNow.AddSeconds(2);
        IContent page = await PlanPageAsync(type, "Planifiée par un autre processus", instant);

        await WaitUntilDoneAsync(Count + 1, site);

        PagedModel<PublicationPlan> plans = await Host.Get<IPublicationPlans>().GetByDocumentAsync(page.Key, 0, 1, TestContext.Current.CancellationToken);
        TimeSpan late = plans.Items.Single().ClosedAt!.Value - instant;
        TestContext.Current.TestOutputHelper?.WriteLine($"{late.TotalMilliseconds:0} ms after its instant");
        late.ShouldBeGreaterThanOrEqualTo(TimeSpan.Zero);
    }

    private async Task ShouldBePublishedOnceAsync(IContent page)
    {
        IContent stored = Host.Get<IContentService>().GetById(page.Key)!;
        stored.Published.ShouldBeTrue();
        string culture = await Host.Get<ILanguageService>().GetDefaultIsoCodeAsync();
        Host.Get<IDocumentUrlService>().GetUrlSegment(page.Key, culture, isDraft: false).ShouldNotBeNull();
        Host.Get<IContentService>().GetContentScheduleByContentId(page.Id).FullSchedule.ShouldBeEmpty();
        Host.Get<IContentService>().GetVersionsSlim(page.Id, 0, 10).Count().ShouldBe(2, "one that is public and one draft");
        PagedModel<PublicationPlan> plans = await Host.Get<IPublicationPlans>().GetByDocumentAsync(page.Key, 0, 10, TestContext.Current.CancellationToken);
        PublicationPlan plan = plans.Items.ShouldHaveSingleItem();
        plan.State.ShouldBe(PublicationPlanState.Done);
        plan.Attempts.ShouldBe(1);
        PagedModel<IAuditItem> trail = await Host.Get<IAuditService>().GetItemsByEntityAsync(page.Id, 0, 100);
        trail.Items.Count(item => item.AuditType == AuditType.Custom).ShouldBe(1);
        trail.Items.Count(item => item.AuditType == AuditType.Publish).ShouldBe(1);
    }

    private Task WaitUntilDoneAsync(int count, params SiteProcess[] sites)
        => WaitUntilAsync(() => Scalar("SELECT COUNT(*) FROM publication_plans WHERE \"State\" = 'Done'") >= count, sites);

    private static async Task WaitUntilAsync(Func<bool> condition, params SiteProcess[] sites)
    {
        var watch = Stopwatch.StartNew();
        while (!condition())
        {
            watch.Elapsed.ShouldBeLessThan(Patience, string.Join(Environment.NewLine, sites.SelectMany(site => site.Output.Concat(site.Errors))));
            await Task.Delay(TimeSpan.FromMilliseconds(10), TestContext.Current.CancellationToken);
        }
    }

    private long Scalar(string sql)
    {
        using DbConnection connection = database.ProviderName == "Npgsql"
            ? new Npgsql.NpgsqlConnection(database.ConnectionString)
            : new Microsoft.Data.Sqlite.SqliteConnection(database.ConnectionString);
        connection.Open();
        using DbCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Written above.
        command.CommandText = sql;
#pragma warning restore CA2100
        return Convert.ToInt64(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
