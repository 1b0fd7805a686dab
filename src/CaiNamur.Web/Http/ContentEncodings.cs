using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace CaiNamur.Web.Http;

/// <summary>The compressions that the site offers, and which one a browser gets.</summary>
internal static class ContentEncodings
{
    public const string Brotli = "br";

    public const string Gzip = "gzip";

    public const string Identity = "identity";

    /// <summary>Brotli before gzip before nothing, as far as the request accepts them.</summary>
    /// <param name="acceptEncoding">The request's <c>Accept-Encoding</c> header.</param>
    public static string Best(StringValues acceptEncoding)
    {
        if (StringValues.IsNullOrEmpty(acceptEncoding) || !StringWithQualityHeaderValue.TryParseList(acceptEncoding, out IList<StringWithQualityHeaderValue>? accepted))
        {
            return Identity;
        }

        return Accepts(accepted, Brotli) ? Brotli : Accepts(accepted, Gzip) ? Gzip : Identity;
    }

    private static bool Accepts(IList<StringWithQualityHeaderValue> accepted, string encoding)
    {
        foreach (StringWithQualityHeaderValue value in accepted)
        {
            if (value.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase))
            {
                return value.Quality is not 0;
            }
        }

        return false;
    }
}
