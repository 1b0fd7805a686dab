using Microsoft.Extensions.Primitives;

namespace CaiNamur.Web.Http;

/// <summary>The compressions that the site offers, and which one a browser gets. Asked with every request, hence without allocating.</summary>
internal static class ContentEncodings
{
    public const string Brotli = "br";

    public const string Gzip = "gzip";

    public const string Identity = "identity";

    /// <summary>Brotli before gzip before nothing, as far as the request accepts them.</summary>
    /// <param name="acceptEncoding">The request's <c>Accept-Encoding</c> header.</param>
    public static string Best(StringValues acceptEncoding)
    {
        bool gzip = false;
        foreach (string? line in acceptEncoding)
        {
            ReadOnlySpan<char> header = line;
            foreach (Range part in header.Split(','))
            {
                ReadOnlySpan<char> encoding = header[part];
                if (Accepts(encoding, Brotli))
                {
                    return Brotli;
                }

                gzip |= Accepts(encoding, Gzip);
            }
        }

        return gzip ? Gzip : Identity;
    }

    private static bool Accepts(ReadOnlySpan<char> part, string encoding)
    {
        int semicolon = part.IndexOf(';');
        ReadOnlySpan<char> name = semicolon < 0 ? part : part[..semicolon];
        return name.Trim().Equals(encoding, StringComparison.OrdinalIgnoreCase) && !(semicolon >= 0 && IsZero(part[(semicolon + 1)..]));
    }

    /// <summary>Whether a weight says "not at all": <c>q=0</c>, with or without zeros behind the point.</summary>
    private static bool IsZero(ReadOnlySpan<char> parameter)
    {
        int equals = parameter.IndexOf('=');
        return equals >= 0
            && parameter[..equals].Trim().Equals("q", StringComparison.OrdinalIgnoreCase)
            && parameter[(equals + 1)..].Trim() is ['0', ..] weight
            && !weight.ContainsAnyInRange('1', '9');
    }
}
