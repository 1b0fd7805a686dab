using CaiNamur.Cms.Hosting;
using CaiNamur.Cms.Persistence.Migrations;
using CaiNamur.Cms.Search.Index;
using CaiNamur.Cms.Search.Querying;
using CaiNamur.Cms.Search.Upkeep;
using CaiNamur.TestSupport.Databases;
using CaiNamur.TestSupport.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Tests.Search.Upkeep;

/// <summary>The CMS on a database of its own, of which the index is only kept when a test says so.</summary>
public sealed class DraftIndexCms : IAsyncLifetime
{
    private readonly TestDatabase _database = TestDatabase.Sqlite();
    private CmsHost? _host;

    internal DraftFollower Follower => Host.Get<DraftFollower>();

    internal DraftIndexFolder Folder => Host.Get<DraftIndexFolder>();

    public string IndexPath => Path.Combine(Host.DataDirectory, "index");

    private CmsHost Host => _host ?? throw new InvalidOperationException("The fixture is not started.");

    public async ValueTask InitializeAsync()
    {
        _host = CmsHost.Create(_database, validate: false);
        StaticServiceProvider.Instance = Host.Services;
        await Host.Get<IDatabaseStarter>().StartAsync(CancellationToken.None);
        await Host.Get<ICmsStarter>().StartAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        _database.Dispose();
    }

    public IMedia AddFolder(string name, IMedia? parent = null) => Save(Media.CreateMedia(name, parent?.Id ?? Constants.System.Root, Constants.Conventions.MediaTypes.Folder));

    public IMedia Save(IMedia media)
    {
        Media.Save(media).Success.ShouldBeTrue();
        return media;
    }

    public void Delete(IMedia media) => Media.Delete(media).Success.ShouldBeTrue();

    public void Move(IMedia media, IMedia target) => Media.Move(media, target.Id).Success.ShouldBeTrue();

    /// <summary>Asks an index without any condition but the words.</summary>
    internal static IReadOnlyList<Guid> Find(DraftIndex index, string query)
        => index.Read(searcher => DraftSearcher.Find(searcher, DraftQuery.Read(query, [])!, new DraftFilter(isMedia: true).ToFilter(), 0, 100)).Keys;

    private IMediaService Media => Host.Get<IMediaService>();
}
