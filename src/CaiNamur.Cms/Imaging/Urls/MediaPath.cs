using System.Diagnostics.CodeAnalysis;

namespace CaiNamur.Cms.Imaging.Urls;

/// <summary>A file's path below the media root, decoded, with forward slashes and none at either end.</summary>
internal static class MediaPath
{
    private const int MaximumLength = 400;

    /// <summary>False for a path that no media file has: one that climbs, hides, or holds what file systems treat in their own way.</summary>
    public static bool TryNormalise(string? path, [NotNullWhen(true)] out string? normalised)
    {
        normalised = null;
        if (string.IsNullOrEmpty(path) || path.Length > MaximumLength || path.Any(IsForbidden))
        {
            return false;
        }

        string trimmed = path.TrimStart('/');
        if (trimmed.Length == 0 || trimmed.Split('/').Any(segment => segment.Length == 0 || segment[0] == '.' || segment[^1] is '.' or ' '))
        {
            return false;
        }

        normalised = trimmed;
        return true;
    }

    private static bool IsForbidden(char character) =>
        char.IsControl(character) || character is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' or '%' or '#' || char.IsSurrogate(character);
}
