namespace CaiNamur.ContentSeed.Keys;

/// <summary>
/// Derives the keys that a seed leaves out. They are part of the format: changing a derivation would make existing
/// content look new.
/// </summary>
internal static class SeedKeys
{
    private static readonly Guid MediaSpace = new("b3f1ae0c-9d5b-4d0e-8f2f-6a3f0f1c7d11");
    private static readonly Guid TemplateSpace = new("5d0c3f6e-53f5-4b0a-9a5d-1f2f7f7b6c02");
    private static readonly Guid FolderSpace = new("0f9d5a5e-7a0e-4a8b-8f0b-6b8e3a1d9c03");

    /// <summary>The key of a media file or folder.</summary>
    /// <param name="path">Its path below <c>media/</c>.</param>
    public static Guid Media(string path) => NameBasedGuid.Create(MediaSpace, path);

    public static Guid Template(string alias) => NameBasedGuid.Create(TemplateSpace, alias);

    /// <summary>The key of a folder of types.</summary>
    /// <param name="kind">What the folder holds, since folders of the same name may hold different things.</param>
    /// <param name="path">The folder's names from the root, with slashes between.</param>
    public static Guid Folder(string kind, string path) => NameBasedGuid.Create(FolderSpace, $"{kind}:{path}");

    public static Guid Property(Guid type, string alias) => NameBasedGuid.Create(type, alias);

    /// <summary>The key of a tab or group.</summary>
    /// <param name="type">The key of its type.</param>
    /// <param name="alias">The tab's alias, or the tab's and the group's with a slash between.</param>
    public static Guid Group(Guid type, string alias) => NameBasedGuid.Create(type, $"group:{alias}");

    /// <summary>The key of a part of a property's value, such as a block or a picked image.</summary>
    /// <param name="owner">The key of the page, media item or block that holds the value.</param>
    /// <param name="place">Where in it the part stands.</param>
    public static Guid Part(Guid owner, string place) => NameBasedGuid.Create(owner, place);
}
