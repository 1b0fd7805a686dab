using CaiNamur.Cms.Hosting;
using CaiNamur.Cms.Search.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Microsoft.Extensions.Logging;
using FileDirectory = System.IO.Directory;

namespace CaiNamur.Cms.Search.Index;

/// <summary>
/// The folder of the index: <c>index</c> in the data folder. A process that finds it taken by another one works in a temporary folder of its own.
/// What cannot be read there is thrown away: the database has it all.
/// </summary>
internal sealed class DraftIndexFolder(DataDirectory data, ILogger<DraftIndexFolder> logger)
{
    private const string FolderName = "index";

    /// <summary>Opens the index for writing; the caller closes it.</summary>
    public DraftIndex Open()
    {
        string folder = data.Combine(FolderName);
        try
        {
            return OpenAt(folder, isTemporary: false);
        }
        catch (LockObtainFailedException)
        {
            string own = FileDirectory.CreateTempSubdirectory("cainamur-index-").FullName;
            logger.IndexTaken();
            return OpenAt(own, isTemporary: true);
        }
    }

    private DraftIndex OpenAt(string folder, bool isTemporary)
    {
        FileDirectory.CreateDirectory(folder);
        try
        {
            return Open(folder, isTemporary);
        }
        catch (Exception exception) when (exception is not LockObtainFailedException && IsFaultOfTheFiles(exception))
        {
            logger.IndexUnreadable(exception);
            Empty(folder);
            return Open(folder, isTemporary);
        }
    }

    private static DraftIndex Open(string folder, bool isTemporary)
    {
        FSDirectory files = FSDirectory.Open(folder);
        IndexWriter? writer = null;
        try
        {
            var settings = new IndexWriterConfig(LuceneVersion.LUCENE_48, new DraftAnalyzer())
            {
                OpenMode = OpenMode.CREATE_OR_APPEND,
                WriteLockTimeout = 0,
            };
            writer = new IndexWriter(files, settings);
            return new DraftIndex(files, writer, isTemporary ? folder : null);
        }
        catch
        {
            writer?.Rollback();
            files.Dispose();
            throw;
        }
    }

    private static void Empty(string folder)
    {
        foreach (string file in FileDirectory.EnumerateFiles(folder))
        {
            File.Delete(file);
        }
    }

    /// <summary>What Lucene throws on files that are missing, cut off, of another version or of something else.</summary>
    private static bool IsFaultOfTheFiles(Exception exception)
        => exception is IOException or ArgumentException or InvalidOperationException or FormatException or IndexOutOfRangeException;
}
