namespace CaiNamur.ContentSeed.Tests.Import;

/// <summary>One fault of each kind.</summary>
public static class SeedFaultCases
{
    /// <summary>What is wrong; file, text and its replacement ("" for the whole file); where it is reported, and the reason in part.</summary>
    public static TheoryData<string, string, string, string, string, int, string> All => new()
    {
        { "unknown property", "content/note-2.md", "  colour: Orange", "  color: Orange", "content/note-2.md", 9, "color" },
        { "unknown type", "content/note-2.md", "type: note", "type: notice", "content/note-2.md", 3, "There is no type \"notice\"" },
        { "bad date", "content/note-2.md", "2027-03-21", "21/03/2027", "content/note-2.md", 8, "21/03/2027" },
        { "day that does not exist", "content/note-2.md", "2027-03-21", "2027-02-30", "content/note-2.md", 8, "2027-02-30" },
        { "bad colour", "content/note-2.md", "Orange", "Turquoise", "content/note-2.md", 9, "not one of the colours Orange, Encre" },
        { "missing picture", "content/note-2.md", "logo.svg", "logo.png", "content/note-2.md", 10, "There is no media file \"logo.png\"" },
        { "missing page", "content/note-2.md", "/note-1", "/note-99", "content/note-2.md", 11, "There is no page \"/note-99\"" },
        { "twice the same key", "content/note-2.md", "000000000002", "000000000001", "content/note-2.md", 1, "already used in content/note-1.md" },
        { "no key", "content/note-2.md", "key: ", "# ", "content/note-2.md", 3, "\"key\" is missing" },
        { "a key that is none", "content/note-2.md", "key: 5eed0000", "key: seed", "content/note-2.md", 2, "key" },
        { "no type", "content/note-2.md", "type: note", "# nothing", "content/note-2.md", 2, "\"type\" is missing" },
        { "unknown name in the front matter", "content/note-2.md", "order: 2", "ordre: 2", "content/note-2.md", 5, "ordre" },
        { "an order that is no number", "content/note-2.md", "order: 2", "order: two", "content/note-2.md", 5, "order" },
        { "wrong YAML", "content/note-2.md", "name: Note 2", "name: 'Note 2", "content/note-2.md", 0, "YAML" },
        { "tabulator", "content/note-2.md", "  colour: Orange", "\tcolour: Orange", "content/note-2.md", 9, "YAML" },
        { "front matter not closed", "content/note-2.md", "\n---\n\nLe", "\n\nLe", "content/note-2.md", 1, "not closed" },
        { "no front matter", "content/note-2.md", "---\nkey", "key", "content/note-2.md", 1, "does not start with front matter" },
        { "a file that is no page", "content/note-2.txt", "", "text", "content/note-2.txt", 1, "Only pages" },
        { "page below nothing", "content/nulle-part/page.md", "", "---\nkey: 5eed0000-0000-4000-8000-00000000abcd\ntype: note\nname: Page\n---\n", "content/nulle-part/page.md", 1, "There is no page \"/nulle-part\" above" },
        { "unknown data type", "schema/document-types/note.yaml", "dataType: colour", "dataType: coluor", "schema/document-types/note.yaml", 16, "coluor" },
        { "unknown composition", "schema/document-types/note.yaml", "- titled", "- entitled", "schema/document-types/note.yaml", 7, "entitled" },
        { "unknown child", "schema/document-types/note.yaml", "  - note", "  - memo", "schema/document-types/note.yaml", 9, "memo" },
        { "composed of itself", "schema/document-types/titled.yaml", "atRoot: false\n", "atRoot: false\n", "schema/document-types/note.yaml", 7, "composed of itself" },
        { "alias that is none", "schema/document-types/note.yaml", "alias: related", "alias: re lated", "schema/document-types/note.yaml", 20, "is no alias" },
        { "file named otherwise than the type", "schema/document-types/note.yaml", "alias: note\n", "alias: memo\n", "schema/document-types/note.yaml", 1, "memo.yaml" },
        { "unknown editor", "schema/data-types/date.yaml", "Umbraco.DateTime", "Umbraco.Sundial", "schema/data-types/date.yaml", 3, "Umbraco.Sundial" },
        { "setting of the wrong shape", "schema/data-types/picture.yaml", "multiple: false", "multiple:\n    - oui", "schema/data-types/picture.yaml", 6, "settings are none of the editor" },
        { "media description without a file", "media/other.svg.yaml", "", "name: Other\n", "media/other.svg.yaml", 1, "no media file beside" },
        { "unknown media property", "media/logo.svg.yaml", "name: Logo\n", "name: Logo\nproperties:\n  colour: red\n", "media/logo.svg.yaml", 4, "colour" },
        { "languages that are no list", "schema/languages.yaml", "", "fr: français\n", "schema/languages.yaml", 1, "list" },
    };
}
