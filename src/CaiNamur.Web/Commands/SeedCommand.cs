using System.CommandLine;
using CaiNamur.Cms.Hosting;
using CaiNamur.Cms.Persistence.Migrations;
using CaiNamur.ContentSeed;
using CaiNamur.Web.Operations;

namespace CaiNamur.Web.Commands;

/// <summary><c>seed import [--overwrite] [--dry-run]</c> and <c>seed export DIR</c>: content in and out without the site being served.</summary>
internal static class SeedCommand
{
    public const string Name = "seed";

    public static async Task<int> RunAsync(string[] args)
    {
        var overwrite = new Option<bool>("--overwrite") { Description = "Replace what exists already." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Do everything, keep nothing." };
        var import = new Command("import", "Import the seed (CaiNamur:ContentSeed) into the database.") { overwrite, dryRun };
        import.SetAction((parsed, cancellationToken) => ImportAsync(parsed.GetValue(overwrite), parsed.GetValue(dryRun), cancellationToken));

        var directory = new Argument<string>("DIR") { Description = "An empty or new folder." };
        var export = new Command("export", "Write the content of the database as a seed.") { directory };
        export.SetAction((parsed, cancellationToken) => ExportAsync(parsed.GetRequiredValue(directory), cancellationToken));

        var root = new RootCommand("CaiNamur") { new Command(Name, "Content in and out of the CMS.") { import, export } };
        return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    private static async Task<int> ImportAsync(bool overwrite, bool dryRun, CancellationToken cancellationToken)
    {
        await using WebApplication app = await ReadyAsync(cancellationToken);
        SeedDirectory seed = app.Services.GetRequiredService<SeedDirectory>();
        seed.RequireExisting();
        SeedImportResult result = await app.Services.GetRequiredService<ISeedImporter>().ImportAsync(
            new SeedImportOptions { Directory = seed.Path, Overwrite = overwrite, DryRun = dryRun },
            cancellationToken);
        foreach (SeedFault fault in result.Faults)
        {
            await Console.Error.WriteLineAsync(fault.ToString());
        }

        Console.WriteLine($"{result.Created} created, {result.Updated} replaced, {result.Unchanged} unchanged, {result.Faults.Count} faults{(dryRun ? " (dry run: nothing kept)" : string.Empty)}");
        return result.Succeeded ? 0 : 1;
    }

    private static async Task<int> ExportAsync(string directory, CancellationToken cancellationToken)
    {
        await using WebApplication app = await ReadyAsync(cancellationToken);
        try
        {
            SeedExportResult result = await app.Services.GetRequiredService<ISeedExporter>().ExportAsync(Path.GetFullPath(directory), cancellationToken);
            foreach (string omission in result.Omissions)
            {
                await Console.Error.WriteLineAsync(omission);
            }

            Console.WriteLine($"{result.DataTypes} data types, {result.DocumentTypes} document types, {result.Pages} pages, {result.Media} media, {result.Omissions.Count} omissions");
            return 0;
        }
        catch (IOException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    private static async Task<WebApplication> ReadyAsync(CancellationToken cancellationToken)
    {
        WebApplication app = SiteApplication.Build([]);
        app.CheckOptions();
        await app.Services.GetRequiredService<IDatabaseStarter>().StartAsync(cancellationToken);
        await app.Services.GetRequiredService<ICmsStarter>().StartAsync(cancellationToken);
        return app;
    }
}
