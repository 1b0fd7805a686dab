using System.Diagnostics;
using System.Net;
using CaiNamur.TestSupport.Hosting;
using CaiNamur.TestSupport.Processes;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace CaiNamur.Web.Tests.Operations;

/// <summary>Two instances of the site on one data folder, started together on an empty one.</summary>
public sealed class TwoInstancesTests : IDisposable
{
    private const int Publications = 10;

    /// <summary>Instances look for each other's changes every five seconds (<c>Umbraco:CMS:Global:DatabaseServerMessenger:TimeBetweenSyncOperations</c>).</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private readonly string _data = Directory.CreateTempSubdirectory("cainamur-instances-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TwoInstances_StartTogether_ServeAndSeeEachOthersChanges()
    {
        Dictionary<string, string?> settings = new()
        {
            ["CaiNamur:DataDirectory"] = _data,
            ["CaiNamur:ContentSeed"] = Path.Combine(BuiltProgram.Folder, "..", "..", "content-seed"),
        };
        Task<SiteProcess> starting = SiteProcess.ServeAsync(settings, Token);
        await using SiteHost here = await Task.Run(() => SiteHost.StartAsync(settings: settings), Token);
        await using SiteProcess process = await starting;
        using var there = new HttpClient { BaseAddress = await process.AddressAsync(Token) };
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        Task<HttpStatusCode[]>[] visits = [VisitAsync(here.Client, stop.Token), VisitAsync(there, stop.Token)];

        TimeSpan seenAfter = await PublishAsync(here, there);

        await stop.CancelAsync();
        TestContext.Current.TestOutputHelper?.WriteLine($"The other instance showed the last change after {seenAfter.TotalSeconds:0.0} s.");
        foreach (HttpStatusCode[] answers in await Task.WhenAll(visits))
        {
            answers.ShouldNotBeEmpty();
            answers.ShouldAllBe(status => status == HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task Instance_WhoseDatabaseAnotherFillsWhileItStarts_ServesThePagesFromTheFirst()
    {
        Dictionary<string, string?> settings = new()
        {
            ["CaiNamur:DataDirectory"] = _data,
            ["CaiNamur:ContentSeed"] = Path.Combine(BuiltProgram.Folder, "..", "..", "content-seed"),
        };
        var other = new ImportByAnother(settings);

        await using SiteHost here = await SiteHost.StartAsync(services => services.AddSingleton<INotificationAsyncHandler<UmbracoApplicationStartedNotification>>(other), settings);

        other.ExitCode.ShouldBe(0);
        using HttpResponseMessage response = await here.Client.GetAsync("/", Token);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (Directory.Exists(_data))
        {
            Directory.Delete(_data, recursive: true);
        }
    }

    private static async Task<TimeSpan> PublishAsync(SiteHost here, HttpClient there)
    {
        var content = here.Services.GetRequiredService<IContentService>();
        here.Services.GetRequiredService<IDocumentNavigationQueryService>().TryGetRootKeysOfType("home", out IEnumerable<Guid> roots);
        IContent home = content.GetById(roots.Single())!;
        for (int number = 1; number <= Publications; number++)
        {
            string title = $"Bienvenue à la visite {number}";
            home.SetValue("title", title);
            content.Save(home).Success.ShouldBeTrue();
            content.Publish(home, ["*"]).Success.ShouldBeTrue();
        }

        var watch = Stopwatch.StartNew();
        (await here.Client.GetStringAsync("/", Token)).ShouldContain("à la visite 10");
        while (!(await there.GetStringAsync("/", Token)).Contains("à la visite 10", StringComparison.Ordinal))
        {
            watch.Elapsed.ShouldBeLessThan(_patience);
            await Task.Delay(100, Token);
        }

        return watch.Elapsed;
    }

    private static async Task<HttpStatusCode[]> VisitAsync(HttpClient client, CancellationToken cancellationToken)
    {
        string[] paths = ["/", "/presentation/", "/thematiques/", "/thematiques/migrations/", "/recherche/?q=cours"];
        List<HttpStatusCode> answers = [];
        for (int number = 0; !cancellationToken.IsCancellationRequested; number++)
        {
            using HttpResponseMessage response = await client.GetAsync(paths[number % paths.Length], CancellationToken.None);
            answers.Add(response.StatusCode);
            await Task.Delay(20, CancellationToken.None);
        }

        return [.. answers];
    }

    /// <summary>Another process imports the seed after this one has loaded the empty database.</summary>
    private sealed class ImportByAnother(Dictionary<string, string?> settings) : INotificationAsyncHandler<UmbracoApplicationStartedNotification>
    {
        public int? ExitCode { get; private set; }

        public async Task HandleAsync(UmbracoApplicationStartedNotification notification, CancellationToken cancellationToken)
        {
            await using SiteProcess process = SiteProcess.Start(["seed", "import"], settings);
            ExitCode = await process.ExitAsync(cancellationToken);
        }
    }
}
