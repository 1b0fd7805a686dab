using System.Globalization;

namespace CaiNamur.TestSupport.Seeds;

/// <summary>A seed with one of each kind of value that can be wrong, small enough to be imported many times over.</summary>
public static class SmallSeed
{
    /// <summary>The home page: the pages of <see cref="PageKey"/> stand below it.</summary>
    public static Guid HomeKey { get; } = new("5eed0000-0000-4000-8000-000000000000");

    /// <summary>The key of a page by its number, from 1.</summary>
    public static Guid PageKey(int number) => new($"5eed0000-0000-4000-8000-{number:x12}");

    /// <summary>Writes the seed and gives its folder.</summary>
    /// <param name="folder">Where to write it; it need not exist.</param>
    /// <param name="pages">How many pages stand below the home page.</param>
    /// <param name="title">The titles of the pages by their numbers; "Note 1" and so on when nothing is said.</param>
    public static string Write(string folder, int pages, Func<int, string>? title = null)
    {
        title ??= number => $"Note {number.ToString(CultureInfo.InvariantCulture)}";
        WriteSchema(folder);
        File(folder, "media/logo.svg", """<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>""");
        File(folder, "media/logo.svg.yaml", "key: 5eed0003-0000-4000-8000-000000000001\nname: Logo\n");
        File(folder, "content/_index.md", $"---\nkey: {HomeKey}\ntype: note\nname: Accueil\nproperties:\n  title: Bienvenue\n---\n\nLe texte.\n");
        for (int number = 1; number <= pages; number++)
        {
            File(folder, PageFile(number), Page(number, title(number)));
        }

        return folder;
    }

    /// <summary>The file of a page in the seed.</summary>
    public static string PageFile(int number) => $"content/note-{number.ToString(CultureInfo.InvariantCulture)}.md";

    private static string Page(int number, string title) => $"""
        ---
        key: {PageKey(number)}
        type: note
        name: Note {number.ToString(CultureInfo.InvariantCulture)}
        order: {number.ToString(CultureInfo.InvariantCulture)}
        properties:
          title: "{title}"
          date: 2027-03-21
          colour: Orange
          picture: logo.svg
          related: /note-1
        ---

        Le texte de la note.

        """.ReplaceLineEndings("\n");

    private static void WriteSchema(string folder)
    {
        File(folder, "schema/languages.yaml", "- isoCode: fr-BE\n  name: français (Belgique)\n  default: true\n  mandatory: true\n");
        DataType(folder, 1, "date", "Umbraco.DateTime", "Umb.PropertyEditorUi.DatePicker", string.Empty);
        DataType(folder, 2, "colour", "Umbraco.ColorPicker", "Umb.PropertyEditorUi.ColorPicker", "config:\n  useLabel: true\n  items:\n    - label: Orange\n      value: e8731a\n    - label: Encre\n      value: 1d2b36\n");
        DataType(folder, 3, "picture", "Umbraco.MediaPicker3", "Umb.PropertyEditorUi.MediaPicker", "config:\n  multiple: false\n");
        DataType(folder, 4, "page", "Umbraco.MultiNodeTreePicker", "Umb.PropertyEditorUi.ContentPicker", "config:\n  startNode:\n    type: content\n  minNumber: 0\n  maxNumber: 1\n");
        File(folder, "schema/document-types/titled.yaml", Type(1, "titled", atRoot: false, """
            properties:
              - alias: title
                name: Titre
                dataType: Textstring
            """));
        File(folder, "schema/document-types/note.yaml", Type(2, "note", atRoot: true, """
            compositions:
              - titled
            allowedChildren:
              - note
            properties:
              - alias: date
                name: Date
                dataType: date
              - alias: colour
                name: Couleur
                dataType: colour
              - alias: picture
                name: Image
                dataType: picture
              - alias: related
                name: Voir aussi
                dataType: page
              - alias: body
                name: Texte
                dataType: Textarea
            """));
    }

    private static void DataType(string folder, int number, string name, string editor, string ui, string config)
        => File(folder, $"schema/data-types/{name}.yaml", $"key: 5eed0001-0000-4000-8000-00000000000{number}\nname: {name}\neditor: {editor}\nui: {ui}\n{config}");

    private static string Type(int number, string alias, bool atRoot, string rest)
        => $"key: 5eed0002-0000-4000-8000-00000000000{number}\nalias: {alias}\nname: {alias}\nelement: false\nallowedAtRoot: {(atRoot ? "true" : "false")}\n{rest.ReplaceLineEndings("\n")}\n";

    private static void File(string folder, string path, string text)
    {
        string full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        System.IO.File.WriteAllText(full, text);
    }
}
