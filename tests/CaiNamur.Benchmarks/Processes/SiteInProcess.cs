using CaiNamur.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.FileProviders;

namespace CaiNamur.Benchmarks.Processes;

/// <summary>The site in this process, asked without a network: what is measured is its own work.</summary>
internal sealed class SiteInProcess : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly TestServer _server;

    private SiteInProcess(WebApplication application)
    {
        _application = application;
        _server = application.GetTestServer();
    }

    /// <summary>Where a client of <see cref="CreateHandler"/> finds the site.</summary>
    public static Uri Address { get; } = new("http://localhost");

    public IServiceProvider Services => _application.Services;

    public static async Task<SiteInProcess> StartAsync(string dataDirectory, IEnumerable<KeyValuePair<string, string>>? settings = null)
    {
        string project = Path.Combine(Repository.Root, "src", "CaiNamur.Web");
        string[] arguments = [$"--CaiNamur:DataDirectory={dataDirectory}", $"--CaiNamur:ContentSeed={Repository.Seed}", "--Serilog:MinimumLevel:Default=Error", .. (settings ?? []).Select(setting => $"--{setting.Key}={setting.Value}")];
        WebApplication application = SiteApplication.Build(arguments, builder =>
        {
            builder.Environment.ContentRootPath = project;
            builder.Environment.WebRootPath = Path.Combine(project, "wwwroot");
            builder.Environment.WebRootFileProvider = new PhysicalFileProvider(builder.Environment.WebRootPath);
            builder.WebHost.UseTestServer();
        });
        await application.StartCmsAsync();
        await application.StartAsync();
        return new SiteInProcess(application);
    }

    /// <summary>Makes what a client sends its requests through.</summary>
    public HttpMessageHandler CreateHandler() => _server.CreateHandler();

    /// <summary>Asks for a page and reads it to its end.</summary>
    /// <param name="path">The page.</param>
    /// <param name="fresh">Whether the page is made anew, past the output cache.</param>
    /// <exception cref="InvalidOperationException">The answer was not 200.</exception>
    public async Task<string> GetAsync(string path, bool fresh = false)
    {
        HttpContext answer = await _server.SendAsync(context =>
        {
            context.Request.Method = HttpMethods.Get;
            context.Request.Scheme = "http";
            context.Request.Host = new HostString("localhost");
            context.Request.Path = path;
            if (fresh)
            {
                // A request that names somebody is neither answered from the output cache nor kept in it.
                context.Request.Headers.Authorization = "Bearer nobody";
            }
        });
        if (answer.Response.StatusCode != StatusCodes.Status200OK)
        {
            throw new InvalidOperationException($"{path} answered {answer.Response.StatusCode}.");
        }

        using var reader = new StreamReader(answer.Response.Body);
        return await reader.ReadToEndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }
}
