using System.Text;
using CaiNamur.ContentSeed.Tests.Support;
using CaiNamur.TestSupport.Databases;
using CaiNamur.TestSupport.Seeds;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using File = System.IO.File;

namespace CaiNamur.ContentSeed.Tests.Import;

/// <summary>What an import keeps, replaces and leaves alone.</summary>
public abstract class SeedImportContract
{
    protected abstract TestDatabase NewDatabase();

    [Fact]
    public async Task DryRun_ReportsAndChangesNothing()
    {
        using var seed = new SeedFolder();
        TestDatabase database = NewDatabase();
        await using SeedHost host = await SeedHost.StartAsync(database);
        IReadOnlyList<string> before = Snapshot.Take(database);

        SeedImportResult tried = await host.ImportAsync(seed.Path, dryRun: true);

        tried.Succeeded.ShouldBeTrue(string.Join('\n', tried.Faults));
        tried.Created.ShouldBeGreaterThan(4);
        Snapshot.Take(database).ShouldBe(before);
        host.MediaFiles().ShouldBeEmpty();
        (await host.ImportAsync(seed.Path)).Created.ShouldBe(tried.Created);
    }

    [Fact]
    public async Task SecondImport_ChangesNothing()
    {
        using var seed = new SeedFolder();
        TestDatabase database = NewDatabase();
        await using SeedHost host = await SeedHost.StartAsync(database);
        await host.ImportAsync(seed.Path);
        IReadOnlyList<string> before = Snapshot.Take(database);

        SeedImportResult again = await host.ImportAsync(seed.Path);

        again.Succeeded.ShouldBeTrue();
        (again.Created, again.Updated).ShouldBe((0, 0));
        Snapshot.Take(database).ShouldBe(before);
    }

    [Fact]
    public async Task Import_WithoutOverwrite_KeepsWhatAnEditorChanged()
    {
        using var seed = new SeedFolder();
        await using SeedHost host = await SeedHost.StartAsync(NewDatabase());
        await host.ImportAsync(seed.Path);
        Edit(host, "Changé par la rédaction");

        await host.ImportAsync(seed.Path);

        Title(host).ShouldBe("Changé par la rédaction");
    }

    [Fact]
    public async Task Import_WithOverwrite_BringsTheSeedBackInANewVersion()
    {
        using var seed = new SeedFolder();
        await using SeedHost host = await SeedHost.StartAsync(NewDatabase());
        await host.ImportAsync(seed.Path);
        Edit(host, "Changé par la rédaction");
        int versions = Versions(host, 1);
        int versionsOfOther = Versions(host, 2);

        SeedImportResult result = await host.ImportAsync(seed.Path, overwrite: true);

        result.Succeeded.ShouldBeTrue(string.Join('\n', result.Faults));
        Title(host).ShouldBe("Note 1");
        Versions(host, 1).ShouldBe(versions + 1);
        Versions(host, 2).ShouldBe(versionsOfOther);
    }

    [Fact]
    public async Task DryRun_WithOverwrite_LeavesWhatAnEditorChanged()
    {
        using var seed = new SeedFolder();
        TestDatabase database = NewDatabase();
        await using SeedHost host = await SeedHost.StartAsync(database);
        await host.ImportAsync(seed.Path);
        Edit(host, "Changé par la rédaction");
        IReadOnlyList<string> before = Snapshot.Take(database);

        SeedImportResult tried = await host.ImportAsync(seed.Path, overwrite: true, dryRun: true);

        tried.Updated.ShouldBeGreaterThan(0);
        Snapshot.Take(database).ShouldBe(before);
        Title(host).ShouldBe("Changé par la rédaction");
    }

    [Fact]
    public async Task Import_FilesOfOtherSystems_GivesTheSameContent()
    {
        using var seed = new SeedFolder();
        foreach (string file in Directory.EnumerateFiles(seed.Path, "*.*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".svg", StringComparison.Ordinal)))
        {
            string text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(file, text.Replace("\n", "\r\n", StringComparison.Ordinal), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), TestContext.Current.CancellationToken);
        }

        await using SeedHost host = await SeedHost.StartAsync(NewDatabase());

        SeedImportResult result = await host.ImportAsync(seed.Path);

        result.Succeeded.ShouldBeTrue(string.Join('\n', result.Faults));
        IContent note = Note(host, 1);
        note.Name.ShouldBe("Note 1");
        note.GetValue<string>("body").ShouldBe("Le texte de la note.");
    }

    private static IContent Note(SeedHost host, int number) => host.Get<IContentService>().GetById(SmallSeed.PageKey(number))!;

    private static string? Title(SeedHost host) => Note(host, 1).GetValue<string>("title", published: true);

    private static int Versions(SeedHost host, int number) => host.Get<IContentService>().GetVersionIds(Note(host, number).Id, int.MaxValue).Count();

    private static void Edit(SeedHost host, string title)
    {
        var content = host.Get<IContentService>();
        IContent note = Note(host, 1);
        note.SetValue("title", title);
        content.Save(note).Success.ShouldBeTrue();
        content.Publish(note, ["*"]).Success.ShouldBeTrue();
    }
}
