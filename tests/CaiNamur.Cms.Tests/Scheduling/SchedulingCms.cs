using System.Data.Common;
using CaiNamur.Cms.Hosting;
using CaiNamur.Cms.Persistence.Migrations;
using CaiNamur.Cms.Scheduling;
using CaiNamur.TestSupport.Databases;
using CaiNamur.TestSupport.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.Tests.Scheduling;

/// <summary>The composed CMS on an installed database, with a clock that tests move and a letter box instead of a mail server.</summary>
public abstract class SchedulingCms(TestDatabase database) : IAsyncLifetime
{
    private CmsHost? _host;

    /// <summary>Core looks at the clock of the machine; what is planned here has come by that clock, so that Core never calls it early.</summary>
    public static DateTimeOffset Start { get; } = new(2025, 7, 14, 7, 0, 0, TimeSpan.Zero);

    public TestDatabase Database => database;

    public FakeTimeProvider Clock { get; } = new(Start);

    public DateTimeOffset Now => Clock.GetUtcNow();

    public IPublicationPlans Plans => Get<IPublicationPlans>();

    internal LetterBox Mails { get; } = new();

    internal SchedulingDocuments Documents => field ??= new SchedulingDocuments(this);

    private FailureMailer Mailer => field ??= ActivatorUtilities.CreateInstance<FailureMailer>(Host.Services, Mails);

    private CmsHost Host => _host ?? throw new InvalidOperationException("The fixture is not started.");

    public async ValueTask InitializeAsync()
    {
        _host = CmsHost.Create(
            database,
            services => services.AddSingleton<TimeProvider>(Clock),
            new Dictionary<string, string?> { ["Umbraco:CMS:WebRouting:UmbracoApplicationUrl"] = "https://cai.example" },
            validate: false);
        StaticServiceProvider.Instance = Host.Services;
        await Get<IDatabaseStarter>().StartAsync(CancellationToken.None);
        await Get<ICmsStarter>().StartAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        database.Dispose();
        GC.SuppressFinalize(this);
    }

    public T Get<T>()
        where T : notnull
        => Host.Get<T>();

    /// <summary>What the workers of an instance call, at the present instant.</summary>
    internal async Task<PublicationRound> RunAsync()
    {
        PublicationRound round = await Get<PublicationRunner>().RunAsync(TestContext.Current.CancellationToken);
        await Mailer.SendDueAsync(TestContext.Current.CancellationToken);
        return round;
    }

    internal async Task<PublicationRound> RunAtAsync(DateTimeOffset instant)
    {
        Clock.SetUtcNow(instant);
        return await RunAsync();
    }

    /// <summary>Plans as the backoffice does.</summary>
    public async Task PlanAsync(IContent document, DateTimeOffset? publish = null, DateTimeOffset? unpublish = null, string? culture = null)
    {
        CulturePublishScheduleModel plan = new() { Culture = culture, Schedule = new ContentScheduleModel { PublishDate = publish, UnpublishDate = unpublish } };
        Attempt<ContentPublishingResult, ContentPublishingOperationStatus> attempt =
            await Get<IContentPublishingService>().PublishAsync(document.Key, [plan], Constants.Security.SuperUserKey);
        attempt.Status.ShouldBe(ContentPublishingOperationStatus.Success);
    }

    public async Task<PublicationPlan[]> PlansOfAsync(IContent document)
        => [.. (await Plans.GetByDocumentAsync(document.Key, 0, 100, TestContext.Current.CancellationToken)).Items];

    public async Task<PublicationPlan> PlanOfAsync(IContent document) => (await PlansOfAsync(document)).ShouldHaveSingleItem();

    /// <summary>What planned publication has written into the document's audit trail, oldest first.</summary>
    public async Task<string[]> TrailOfAsync(IContent document)
    {
        PagedModel<IAuditItem> trail = await Get<IAuditService>().GetItemsByEntityAsync(document.Id, 0, 100, Direction.Ascending, [AuditType.Custom]);
        return [.. trail.Items.Select(item => item.Comment!)];
    }

    public ContentSchedule[] SchedulesOf(IContent document) => [.. Get<IContentService>().GetContentScheduleByContentId(document.Id).FullSchedule];

    public bool IsPublished(IContent document) => Get<IContentService>().GetById(document.Key)!.Published;

    public void Execute(string sql)
    {
        using DbConnection connection = database.ProviderName == "Npgsql"
            ? new NpgsqlConnection(database.ConnectionString)
            : new SqliteConnection(database.ConnectionString);
        connection.Open();
        using DbCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Tests write it themselves.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
