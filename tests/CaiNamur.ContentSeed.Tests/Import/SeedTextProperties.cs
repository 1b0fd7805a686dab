using CaiNamur.ContentSeed.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CaiNamur.ContentSeed.Tests.Import;

/// <summary>Whatever stands in the files of a seed, the import ends with a result.</summary>
public sealed class SeedTextProperties(SqliteSeedFixture fixture) : IClassFixture<SqliteSeedFixture>
{
    private static readonly string[] _files =
    [
        "content/note-2.md", "content/_index.md", "schema/document-types/note.yaml", "schema/document-types/titled.yaml", "schema/data-types/colour.yaml",
        "schema/data-types/picture.yaml", "schema/data-types/page.yaml", "schema/languages.yaml", "media/logo.svg.yaml",
    ];

    [Property(MaxTest = 150)]
    public Property Import_AnyChangeOfAFile_EndsWithAResult()
        => Prop.ForAll(Changes().ToArbitrary(), change =>
        {
            using var seed = new SeedFolder(pages: 2);
            string[] lines = seed.Read(change.File).Split('\n');
            int line = change.Line % lines.Length;
            lines[line] = change.Keep ? lines[line] + change.Text : change.Text;
            seed.Write(change.File, string.Join('\n', lines));

            SeedImportResult result = fixture.Host.ImportAsync(seed.Path, dryRun: true).GetAwaiter().GetResult();

            return result.Succeeded || result.Faults.All(fault => fault.Line > 0 && fault.Reason.Length > 0);
        });

    private static Gen<(string File, int Line, bool Keep, string Text)> Changes()
    {
        Gen<string> signs = Gen.Elements(
            "a", ": ", "- ", "\n", "\n  ", "    ", "key: ", "type: note", "properties:", "title: ", "picture: ", "related: ", "colour: ", "config:", "items:", "dataType: ",
            "compositions:\n  - titled", "[", "]", "{", "}", "'", "\"", "|", ">", "&x", "*x", "#", "~", "null", "true", "-1", "99999999999999999999", "0.5", "2027-03-21",
            "5eed0000-0000-4000-8000-000000000001", "/note-1", "logo.svg", "media:", "page:", "é", "\u2028", "\ud83d\ude00", "---", "order: ", "alias: ", "name: ");
        return from file in Gen.Elements(_files)
               from line in Gen.Choose(0, 30)
               from keep in ArbMap.Default.GeneratorFor<bool>()
               from parts in signs.ListOf()
               select (file, line, keep, string.Concat(parts));
    }
}
