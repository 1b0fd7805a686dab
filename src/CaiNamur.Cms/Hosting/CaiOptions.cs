using System.ComponentModel.DataAnnotations;

namespace CaiNamur.Cms.Hosting;

/// <summary>Where this installation keeps what it must not lose, and where its first content comes from.</summary>
public sealed class CaiOptions
{
    public const string Section = "CaiNamur";

    /// <summary>Folder of the database, media, image cache, search index and keys; relative paths are taken from the content root.</summary>
    [Required]
    public string DataDirectory { get; set; } = "data";

    /// <summary>Folder of the seed that an empty database is filled with; relative paths are taken from the content root.</summary>
    [Required]
    public string ContentSeed { get; set; } = "content-seed";
}
