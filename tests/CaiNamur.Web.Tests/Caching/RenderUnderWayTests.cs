using CaiNamur.TestSupport.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace CaiNamur.Web.Tests.Caching;

/// <summary>A page that is being made while it changes.</summary>
public sealed class RenderUnderWayTests : IAsyncLifetime
{
    private const string Title = "Un autre titre que celui d’avant";

    private readonly FirstRequestHeld _held = new();
    private SiteHost _site = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
        => _site = await SiteHost.StartAsync(services => services.AddSingleton<INotificationAsyncHandler<RoutingRequestNotification>>(_held));

    public async ValueTask DisposeAsync()
    {
        _held.Release();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task Get_AfterAChangeWhileTheFormerStateIsStillBeingMade_ShowsTheChange()
    {
        Task<string> before = _site.Client.GetStringAsync("/", Token);
        await _held.Reached.WaitAsync(TimeSpan.FromSeconds(30), Token);
        Publish();

        string after = await _site.Client.GetStringAsync("/", Token).WaitAsync(TimeSpan.FromSeconds(30), Token);

        after.ShouldContain(Title);
        _held.Release();
        (await before).ShouldNotContain(Title);
        (await _site.Client.GetStringAsync("/", Token)).ShouldContain(Title);
    }

    private void Publish()
    {
        _site.Services.GetRequiredService<IDocumentNavigationQueryService>().TryGetRootKeysOfType("home", out IEnumerable<Guid> roots);
        var content = _site.Services.GetRequiredService<IContentService>();
        IContent home = content.GetById(roots.Single())!;
        home.SetValue("title", Title);
        content.Save(home).Success.ShouldBeTrue();
        content.Publish(home, ["*"]).Success.ShouldBeTrue();
    }

    /// <summary>Holds the first request that is made anew, once its page is found.</summary>
    private sealed class FirstRequestHeld : INotificationAsyncHandler<RoutingRequestNotification>
    {
        private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Reached => _reached.Task;

        public void Release() => _released.TrySetResult();

        public Task HandleAsync(RoutingRequestNotification notification, CancellationToken cancellationToken)
            => _reached.TrySetResult() ? _released.Task : Task.CompletedTask;
    }
}
