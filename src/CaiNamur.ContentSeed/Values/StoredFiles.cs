using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.ContentSeed.Values;

/// <summary>Looks into the files that values have stored.</summary>
internal sealed class StoredFiles(MediaFileManager media, IShortStringHelper shortStrings)
{
    /// <summary>Whether the file at an address has the name and the content of one on the disk.</summary>
    public bool HasContentOf(string address, SeedFile file)
    {
        string path = media.FileSystem.GetRelativePath(address);
        if (!HasName(Path.GetFileName(path), file)
            || !media.FileSystem.FileExists(path)
            || media.FileSystem.GetSize(path) != new FileInfo(file.FullPath).Length)
        {
            return false;
        }

        using Stream stored = media.FileSystem.OpenFile(path);
        using FileStream given = File.OpenRead(file.FullPath);
        return SameContent(stored, given);
    }

    // A stored file that was in the way of another one has a number behind its name.
    private bool HasName(string stored, SeedFile file)
    {
        string wanted = shortStrings.CleanStringForSafeFileName(file.FileName.ToLowerInvariant());
        string ending = Path.GetExtension(wanted);
        string start = wanted[..^ending.Length];
        return stored == wanted
            || (stored.StartsWith($"{start}-", StringComparison.Ordinal)
                && stored.EndsWith(ending, StringComparison.Ordinal)
                && stored.AsSpan(start.Length + 1, stored.Length - start.Length - 1 - ending.Length).ContainsAnyExceptInRange('0', '9') is false);
    }

    private static bool SameContent(Stream left, Stream right)
    {
        byte[] leftBuffer = new byte[81920];
        byte[] rightBuffer = new byte[leftBuffer.Length];
        while (true)
        {
            int leftCount = left.ReadAtLeast(leftBuffer, leftBuffer.Length, throwOnEndOfStream: false);
            int rightCount = right.ReadAtLeast(rightBuffer, rightBuffer.Length, throwOnEndOfStream: false);
            if (!leftBuffer.AsSpan(0, leftCount).SequenceEqual(rightBuffer.AsSpan(0, rightCount)))
            {
                return false;
            }

            if (leftCount < leftBuffer.Length)
            {
                return true;
            }
        }
    }
}
