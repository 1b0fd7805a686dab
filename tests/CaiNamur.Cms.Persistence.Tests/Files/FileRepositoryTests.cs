using System.Text;
using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Tests.Files;

/// <summary>Scripts, style sheets and partial views are files, whatever the database.</summary>
public sealed class FileRepositoryTests(SqliteCms cms) : IClassFixture<SqliteCms>
{
    private readonly IScriptRepository _scripts = cms.Get<IScriptRepository>();
    private readonly IStylesheetRepository _stylesheets = cms.Get<IStylesheetRepository>();
    private readonly IPartialViewRepository _views = cms.Get<IPartialViewRepository>();
    private readonly string _folder = $"dossier{Guid.NewGuid():N}";

    [Fact]
    public void Save_NewScript_IsReadBackEqual()
    {
        var script = new Script($"{_folder}/menu.js") { Content = "// é\nlet ouvert = true;" };

        cms.Write(() => _scripts.Save(script));

        IScript read = cms.Read(() => _scripts.Get($"{_folder}/menu.js"))!;
        read.ShouldSatisfyAllConditions(
            () => read.Path.ShouldBe($"{_folder}/menu.js"),
            () => read.Name.ShouldBe("menu.js"),
            () => read.Alias.ShouldBe("menu"),
            () => read.Content.ShouldBe("// é\nlet ouvert = true;"),
            () => read.Key.ShouldBe(script.Key),
            () => read.HasIdentity.ShouldBeTrue(),
            () => read.IsDirty().ShouldBeFalse());
        cms.Read(() => _scripts.Exists($"/{_folder}/menu")).ShouldBeTrue();
        cms.Read(() => _scripts.GetFileSize($"{_folder}/menu.js")).ShouldBe(Encoding.UTF8.GetByteCount("// é\nlet ouvert = true;"));
    }

    [Fact]
    public void Save_UnderAnotherPath_MovesTheFile()
    {
        var sheet = new Stylesheet($"{_folder}/site.css") { Content = "body{}" };
        cms.Write(() => _stylesheets.Save(sheet));
        IStylesheet read = cms.Read(() => _stylesheets.Get($"{_folder}/site.css"))!;
        read.Path = $"{_folder}/imprimer.css";

        cms.Write(() => _stylesheets.Save(read));

        cms.Read(() => _stylesheets.Exists($"{_folder}/site.css")).ShouldBeFalse();
        cms.Read(() => _stylesheets.Get($"{_folder}/imprimer.css"))!.Content.ShouldBe("body{}");
    }

    [Fact]
    public void GetMany_WithAndWithoutPaths_GivesFilesOfTheKind()
    {
        foreach (string name in new[] { "b.js", "a.js", "dedans/c.js" })
        {
            cms.Write(() => _scripts.Save(new Script($"{_folder}/{name}") { Content = name }));
        }

        using (var note = new MemoryStream("note"u8.ToArray()))
        {
            cms.Write(() => _scripts.SetFileContent($"{_folder}/note.txt", note));
        }

        cms.Read(() => _scripts.GetMany()).Select(script => script.Path).Where(path => path.StartsWith(_folder, StringComparison.Ordinal))
            .ShouldBe([$"{_folder}/a.js", $"{_folder}/b.js", $"{_folder}/dedans/c.js"]);
        cms.Read(() => _scripts.GetMany($"{_folder}/b.js", $"{_folder}/absent.js")).ShouldHaveSingleItem().Name.ShouldBe("b.js");
    }

    [Fact]
    public void Delete_File_IsGone()
    {
        var view = new PartialView($"{_folder}/bloc.cshtml") { Content = "<p></p>" };
        cms.Write(() => _views.Save(view));

        cms.Write(() => _views.Delete(view));
        cms.Write(() => _views.Delete(view));

        cms.Read(() => _views.Get($"{_folder}/bloc.cshtml")).ShouldBeNull();
        cms.Read(() => _views.GetFileSize($"{_folder}/bloc.cshtml")).ShouldBe(-1);
    }

    [Fact]
    public void Folders_AreAddedFilledAndDeleted()
    {
        cms.Write(() => _scripts.AddFolder($"{_folder}/vide"));

        cms.Read(() => _scripts.FolderExists($"{_folder}/vide")).ShouldBeTrue();
        cms.Read(() => _scripts.FolderHasContent($"{_folder}/vide")).ShouldBeFalse();
        cms.Write(() => _scripts.Save(new Script($"{_folder}/vide/plein.js") { Content = string.Empty }));
        cms.Read(() => _scripts.FolderHasContent($"{_folder}/vide")).ShouldBeTrue();
        cms.Write(() => _scripts.Delete(new Script($"{_folder}/vide/plein.js")));
        cms.Write(() => _scripts.DeleteFolder($"{_folder}/vide"));
        cms.Read(() => _scripts.FolderExists($"{_folder}/vide")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("../../appsettings.json")]
    [InlineData("/../secret.js")]
    [InlineData("..\\secret.js")]
    public void Get_PathOutOfTheFolder_FindsNothing(string path)
    {
        cms.Read(() => _scripts.Get(path)).ShouldBeNull();
        cms.Read(() => _scripts.Exists(path)).ShouldBeFalse();
        cms.Read(() => _scripts.GetFileContentStream(path)).Length.ShouldBe(0);
        Should.Throw<UnauthorizedAccessException>(() => cms.Write(() => _scripts.Save(new Script(path) { Content = "x" })));
    }

    [Fact]
    public void GetFileContentStream_OfAFile_GivesItsBytes()
    {
        cms.Write(() => _views.Save(new PartialView($"{_folder}/bloc.cshtml") { Content = "<p>é</p>" }));

        using Stream stream = cms.Read(() => _views.GetFileContentStream($"{_folder}/bloc.cshtml"));
        using var reader = new StreamReader(stream);

        reader.ReadToEnd().ShouldBe("<p>é</p>");
    }
}
