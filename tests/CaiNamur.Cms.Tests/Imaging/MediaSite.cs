using System.Net;
using System.Net.Sockets;
using System.Text;
using CaiNamur.Cms.Hosting;
using CaiNamur.Cms.Imaging;
using CaiNamur.Cms.Imaging.Responsive;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.IO.MediaPathSchemes;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Strings;
using File = System.IO.File;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace CaiNamur.Cms.Tests.Imaging;

/// <summary>A web server that knows nothing but media, on a folder of its own.</summary>
internal sealed class MediaSite : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WebApplication _app;

    private MediaSite(Action<IServiceCollection>? configure, Dictionary<string, string?> settings)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Configuration["CaiNamur:DataDirectory"] = _folder.Path;
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddOptions<CaiOptions>().BindConfiguration(CaiOptions.Section);
        builder.Services.AddSingleton<DataDirectory>();
        builder.Services.AddSingleton<IHostingEnvironment, CmsHostingEnvironment>();
        builder.Services.AddSingleton(CreateMedia);
        builder.Services.AddCaiImaging();
        configure?.Invoke(builder.Services);
        builder.WebHost.UseDefaultServiceProvider(options => (options.ValidateOnBuild, options.ValidateScopes) = (true, true));
        _app = builder.Build();
        _app.UseRouting();
        _app.MapCaiImages();
    }

    public HttpClient Client { get; private set; } = new();

    public IServiceProvider Services => _app.Services;

    public string CacheFolder => Path.Combine(_folder.Path, "image-cache");

    public int CachedImages => Directory.Exists(CacheFolder) ? Directory.GetFiles(CacheFolder, "*", SearchOption.AllDirectories).Length : 0;

    public static async Task<MediaSite> StartAsync(Action<IServiceCollection>? configure = null, params (string Key, string Value)[] settings)
    {
        MediaSite site = new(configure, settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value));
        await site._app.StartAsync(TestContext.Current.CancellationToken);
        site.Client = new HttpClient { BaseAddress = new Uri(site._app.Urls.Single()) };
        return site;
    }

    public void AddMedia(string path, byte[] content)
    {
        string file = Path.Combine(_folder.Path, "media", path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
    }

    public void AddOutsideMedia(string name, string content) => File.WriteAllText(Path.Combine(_folder.Path, name), content);

    public void DeleteMedia(string path) => File.Delete(Path.Combine(_folder.Path, "media", path));

    public string Sign(string url, Action<ImageUrlGenerationOptions> options)
    {
        ImageUrlGenerationOptions wanted = new(url);
        options(wanted);
        return Services.GetRequiredService<IImageUrlGenerator>().GetImageUrl(wanted)!;
    }

    public ResponsiveImage Build(ResponsiveImageRequest request) => Services.GetRequiredService<IResponsiveImageBuilder>().Build(request);

    public async Task<HttpResponseMessage> GetAsync(string url, string? accept = null)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, url);
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Sends a path exactly as written, which an HTTP client would tidy up.</summary>
    public async Task<HttpStatusCode> GetRawAsync(string path)
    {
        using TcpClient connection = new();
        await connection.ConnectAsync(IPAddress.Loopback, Client.BaseAddress!.Port, TestContext.Current.CancellationToken);
        await using NetworkStream stream = connection.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), TestContext.Current.CancellationToken);
        using StreamReader reader = new(stream);
        string statusLine = (await reader.ReadLineAsync(TestContext.Current.CancellationToken))!;
        return Enum.Parse<HttpStatusCode>(statusLine.Split(' ')[1]);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        _folder.Dispose();
    }

    private static MediaFileManager CreateMedia(IServiceProvider provider)
    {
        IHostingEnvironment environment = provider.GetRequiredService<IHostingEnvironment>();
        string root = provider.GetRequiredService<DataDirectory>().Combine("media");
        return new MediaFileManager(
            new PhysicalFileSystem(new IOHelperLinux(environment), environment, NullLogger<PhysicalFileSystem>.Instance, root, "/media"),
            new UniqueMediaPathScheme(),
            NullLogger<MediaFileManager>.Instance,
            new DefaultShortStringHelper(new DefaultShortStringHelperConfig().WithDefault(new RequestHandlerSettings())),
            provider,
            new Lazy<ICoreScopeProvider>(() => throw new NotSupportedException("Files are written without a scope here.")));
    }
}
