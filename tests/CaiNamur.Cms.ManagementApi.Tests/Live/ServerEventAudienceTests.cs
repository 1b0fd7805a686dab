using System.Net;
using CaiNamur.Cms.ManagementApi.Tests.Live.Support;
using CaiNamur.Cms.ManagementApi.Tests.Support;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.Http.Connections.Client;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Sources = Umbraco.Cms.Core.Constants.ServerEvents.EventSource;

namespace CaiNamur.Cms.ManagementApi.Tests.Live;

/// <summary>Who hears what, whichever way they are connected.</summary>
public sealed class ServerEventAudienceTests(LiveApi api) : IClassFixture<LiveApi>
{
    private SampleContent Content => new(api.Host);

    [Theory]
    [InlineData(HttpTransportType.WebSockets)]
    [InlineData(HttpTransportType.ServerSentEvents)]
    public async Task Editor_ConnectedByAnOfferedTransport_HearsOfDocuments(HttpTransportType transport)
    {
        using HttpClient editor = await api.Host.SignInAsync(StaffRole.Editor);
        await using HubListener listener = await HubListener.ConnectAsync(editor, transport);

        Guid page = Content.Document(await Content.TypeAsync(), "Page").Key;

        await listener.ShouldHearAsync(new Told(Sources.Document, "Updated", page));
    }

    [Fact]
    public async Task Translator_WithoutTheSections_HearsOfLanguagesOnly()
    {
        using HttpClient translator = await api.Host.SignInAsync(StaffRole.Translator);
        await using HubListener listener = await HubListener.ConnectAsync(translator);
        var language = new Language("pl-PL", "Polonais");

        Content.Document(await Content.TypeAsync(), "Page");
        Content.Folder("Dossier");
        (await api.Host.Get<ILanguageService>().CreateAsync(language, Umbraco.Cms.Core.Constants.Security.SuperUserKey)).Success.ShouldBeTrue();

        // Sent last, so whatever else this client is told has come before.
        await listener.ShouldHearAsync(new Told(Sources.Language, "Updated", language.Key));
        listener.Heard.Select(told => told.Source).ShouldNotContain(Sources.Document);
        listener.Heard.Select(told => told.Source).ShouldNotContain(Sources.Media);
        listener.Heard.Select(told => told.Source).ShouldNotContain(Sources.DocumentType);
    }

    [Fact]
    public async Task Editor_WhoCanOnlyPoll_IsNotConnectedAndDoesNotTrust()
    {
        using HttpClient editor = await api.Host.SignInAsync(StaffRole.Editor);

        AggregateException refusal = await Should.ThrowAsync<AggregateException>(() => HubListener.ConnectAsync(editor, HttpTransportType.LongPolling));

        refusal.InnerExceptions.ShouldAllBe(fault => fault is TransportFailedException);
    }

    [Fact]
    public async Task Nobody_SignedIn_IsRefused()
    {
        using HttpClient anonymous = api.Host.Anonymous();

        HttpRequestException refusal = await Should.ThrowAsync<HttpRequestException>(() => HubListener.ConnectAsync(anonymous));

        refusal.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }
}
