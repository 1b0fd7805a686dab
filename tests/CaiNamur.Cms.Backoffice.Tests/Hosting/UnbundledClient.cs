using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace CaiNamur.Cms.Backoffice.Tests.Hosting;

/// <summary>The client as npm delivers it, module by module; only the libraries that it imports by bare name are made loadable.</summary>
internal sealed class UnbundledClient : IAsyncDisposable
{
    public const string ModulePath = "/umbraco/plain/dist-cms/";

    /// <summary>The folder of the client's npm project.</summary>
    public static readonly string Project = Path.Combine(RepositoryFolder(), "src", "CaiNamur.Cms.Backoffice", "Client");

    private readonly string _libraries;

    private UnbundledClient(string libraries, BackofficeHost host)
    {
        _libraries = libraries;
        Host = host;
    }

    public BackofficeHost Host { get; }

    public static async Task<UnbundledClient> StartAsync()
    {
        string package = Path.Combine(Project, "node_modules", "@umbraco-cms", "backoffice");
        string libraries = Directory.CreateTempSubdirectory("cainamur-libraries-").FullName;
        using Process build = Process.Start(new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "Unbundled", "libraries.mjs"), Project, libraries]))!;
        await build.WaitForExitAsync();
        build.ExitCode.ShouldBe(0);

        string importMap = await File.ReadAllTextAsync(Path.Combine(libraries, "importmap.json"));
        BackofficeHost host = await BackofficeHost.StartAsync(application => Map(application, package, libraries, importMap));
        return new UnbundledClient(libraries, host);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        Directory.Delete(_libraries, recursive: true);
    }

    private static void Map(WebApplication application, string package, string libraries, string importMap)
    {
        // Browsers do not import JSON without an attribute, which the client's source does not have.
        application.MapGet("/umbraco/plain/package.json", async () => Results.Text($"export default {await File.ReadAllTextAsync(Path.Combine(package, "package.json"))}", "text/javascript"));
        MapFolder(application, "/umbraco/plain", package);
        MapFolder(application, "/umbraco/libraries", libraries);
        application.MapGet("/umbraco/{**path:nonfile}", () => Results.Text($"""
            <!doctype html>
            <html lang="fr-BE">
            <head>
            <base href="/umbraco/">
            <script type="importmap">{importMap}</script>
            <script type="module" src="{ModulePath}apps/app/app.element.js"></script>
            </head>
            <body><umb-app></umb-app></body>
            </html>
            """, "text/html"));
    }

    private static void MapFolder(WebApplication application, string path, string folder)
    {
        var files = new PhysicalFileProvider(folder);
        var types = new FileExtensionContentTypeProvider();
        application.MapGet($"{path}/{{**file}}", (string file) => files.GetFileInfo(file) is { Exists: true, PhysicalPath: { } physical } && types.TryGetContentType(file, out string? type)
            ? Results.File(physical, type)
            : Results.NotFound());
    }

    private static string RepositoryFolder()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CaiNamur.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
