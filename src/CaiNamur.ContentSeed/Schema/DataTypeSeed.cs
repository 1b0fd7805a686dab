using CaiNamur.ContentSeed.Reading;

namespace CaiNamur.ContentSeed.Schema;

/// <summary>A data type.</summary>
/// <param name="Position">Where it stands.</param>
/// <param name="FileName">The name of its file without extension, by which properties name it.</param>
/// <param name="Key">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Editor">Alias of the editor's schema.</param>
/// <param name="Ui">Alias of the editor in the client.</param>
/// <param name="Folder">Names of the folders it lies in, with slashes between.</param>
/// <param name="Config">Its settings.</param>
internal sealed record DataTypeSeed(
    SeedPosition Position,
    string FileName,
    Guid Key,
    string Name,
    SeedScalar Editor,
    string Ui,
    string? Folder,
    SeedMapping? Config);
