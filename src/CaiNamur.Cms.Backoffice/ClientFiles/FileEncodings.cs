using Microsoft.Net.Http.Headers;

namespace CaiNamur.Cms.Backoffice.ClientFiles;

/// <summary>The compressed forms that there are of a file.</summary>
internal readonly record struct FileEncodings(bool Brotli, bool Gzip)
{
    public const string BrotliName = "br";

    public const string BrotliExtension = ".br";

    public const string GzipName = "gzip";

    public const string GzipExtension = ".gz";

    public bool Any => Brotli || Gzip;

    /// <summary>Brotli before gzip before nothing (null), as far as they are accepted.</summary>
    public string? Best(IList<StringWithQualityHeaderValue> accepted)
        => Brotli && Accepts(accepted, BrotliName) ? BrotliName : Gzip && Accepts(accepted, GzipName) ? GzipName : null;

    private static bool Accepts(IList<StringWithQualityHeaderValue> accepted, string encoding)
        => accepted.Any(value => value.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && value.Quality is not 0);
}
