using System.Text.Json;
using System.Text.Json.Nodes;
using CaiNamur.ContentSeed.Values;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.IO;

namespace CaiNamur.ContentSeed.Import;

/// <summary>
/// Takes back the files that values have stored when an import is not kept. Files are written before the database commits:
/// should the process die in between, files may be left over, but no row speaks of a file that is not there.
/// </summary>
internal sealed class StoredFileJournal(MediaFileManager media, ILogger logger) : IDisposable
{
    private readonly HashSet<string> _written = [];
    private readonly Dictionary<string, string> _backups = [];
    private bool _keep;

    /// <summary>Puts the files of a value aside that the next one may replace.</summary>
    public void Protect(object? stored)
    {
        foreach (string path in PathsOf(stored).Where(path => !_written.Contains(path) && !_backups.ContainsKey(path)))
        {
            string backup = Path.GetTempFileName();
            _backups.Add(path, backup);
            using Stream source = media.FileSystem.OpenFile(path);
            using FileStream target = File.Create(backup);
            source.CopyTo(target);
        }
    }

    /// <summary>Notes the files that a new value has stored.</summary>
    public void Note(object? stored)
    {
        foreach (string path in PathsOf(stored).Where(path => !_backups.ContainsKey(path)))
        {
            _written.Add(path);
        }
    }

    public void Keep() => _keep = true;

    public void Dispose()
    {
        if (!_keep)
        {
            TakeBack();
        }

        foreach (string backup in _backups.Values)
        {
            File.Delete(backup);
        }
    }

    private void TakeBack()
    {
        foreach (string path in _written)
        {
            Try(path, () =>
            {
                media.FileSystem.DeleteFile(path);
                string folder = Path.GetDirectoryName(path) ?? string.Empty;
                if (folder.Length > 0 && !media.FileSystem.GetFiles(folder).Any() && !media.FileSystem.GetDirectories(folder).Any())
                {
                    media.FileSystem.DeleteDirectory(folder);
                }
            });
        }

        foreach ((string path, string backup) in _backups)
        {
            Try(path, () =>
            {
                using FileStream source = File.OpenRead(backup);
                media.FileSystem.AddFile(path, source, overrideIfExists: true);
            });
        }
    }

    private void Try(string path, Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.FileNotTakenBack(logger, exception, path);
        }
    }

    private IEnumerable<string> PathsOf(object? stored)
        => Addresses(stored as string)
            .Where(address => address.StartsWith(media.FileSystem.GetUrl(string.Empty), StringComparison.Ordinal))
            .Select(address => media.FileSystem.GetRelativePath(address))
            .Where(path => path.Length > 0 && media.FileSystem.FileExists(path));

    // An upload stores its address, an image an object with it, and blocks hold values of both kinds.
    private static IEnumerable<string> Addresses(string? stored)
    {
        if (string.IsNullOrEmpty(stored))
        {
            return [];
        }

        if (stored[0] is not ('{' or '['))
        {
            return [stored];
        }

        try
        {
            return Addresses(JsonNode.Parse(stored));
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static IEnumerable<string> Addresses(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Addresses(member.Value)),
        JsonArray items => items.SelectMany(Addresses),
        _ => Addresses(node.Text()),
    };
}
