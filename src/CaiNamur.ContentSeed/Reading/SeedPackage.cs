using CaiNamur.ContentSeed.Content;
using CaiNamur.ContentSeed.Media;
using CaiNamur.ContentSeed.Schema;

namespace CaiNamur.ContentSeed.Reading;

/// <summary>A whole seed as it stands on the disk.</summary>
/// <param name="Schema">Languages and types.</param>
/// <param name="Pages">Pages, parents before children and siblings in their order.</param>
/// <param name="Media">Media, folders before what they hold.</param>
/// <param name="Uploads">The places of files that belong to values only, by their paths below <c>media/</c>.</param>
internal sealed record SeedPackage(
    SchemaSeed Schema,
    IReadOnlyList<PageSeed> Pages,
    IReadOnlyList<MediaSeed> Media,
    IReadOnlyDictionary<string, string> Uploads);
