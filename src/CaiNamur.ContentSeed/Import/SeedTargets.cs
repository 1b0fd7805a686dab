using CaiNamur.ContentSeed.Content;
using CaiNamur.ContentSeed.Media;
using CaiNamur.ContentSeed.Paths;
using CaiNamur.ContentSeed.Reading;
using CaiNamur.ContentSeed.Schema;
using CaiNamur.ContentSeed.Values;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.ContentSeed.Import;

/// <summary>Finds what values refer to: in the seed first, then among what the database held before the import.</summary>
internal sealed class SeedTargets : ISeedTargets
{
    private readonly SeedSchema _schema;
    private readonly SeedFaults _faults;
    private readonly Lazy<PagePaths> _existingPages;
    private readonly Lazy<MediaPaths> _existingMedia;
    private readonly IUserService _users;
    private readonly IReadOnlyDictionary<string, string> _uploads;
    private readonly Dictionary<string, PageSeed> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MediaSeed> _media = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _mediaTypes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Guid?> _userKeys = new(StringComparer.OrdinalIgnoreCase);

    public SeedTargets(SeedRun run, SeedSchema schema, Lazy<PagePaths> existingPages, Lazy<MediaPaths> existingMedia, IUserService users)
    {
        _schema = schema;
        _faults = run.Faults;
        _existingPages = existingPages;
        _existingMedia = existingMedia;
        _users = users;
        _uploads = run.Package.Uploads;
        foreach (PageSeed page in run.Package.Pages)
        {
            _pages.TryAdd(page.Path, page);
        }

        foreach (MediaSeed item in run.Package.Media)
        {
            _media.TryAdd(item.Path, item);
        }
    }

    public Guid? Page(SeedScalar path)
    {
        if (_pages.TryGetValue(path.Value, out PageSeed? page))
        {
            // A page whose file cannot be read has its own fault.
            return page.Key == Guid.Empty ? null : page.Key;
        }

        if (_existingPages.Value.Find(path.Value) is { } existing)
        {
            return existing.Key;
        }

        _faults.Add(path.Position, $"There is no page \"{path.Value}\".");
        return null;
    }

    public SeedMediaTarget? Media(SeedScalar path)
    {
        if (_media.TryGetValue(path.Value, out MediaSeed? item))
        {
            return _mediaTypes.TryGetValue(path.Value, out string? typeAlias) ? new SeedMediaTarget(item.Key, typeAlias) : null;
        }

        if (_existingMedia.Value.Find(path.Value) is { } existing)
        {
            return new SeedMediaTarget(existing.Key, existing.ContentTypeAlias);
        }

        _faults.Add(path.Position, $"There is no media file \"{path.Value}\".");
        return null;
    }

    public SeedFile? File(SeedScalar path)
    {
        if (_media.TryGetValue(path.Value, out MediaSeed? item) && !item.IsFolder)
        {
            return new SeedFile(Path.GetFileName(item.Path), item.FullPath);
        }

        if (_uploads.TryGetValue(path.Value, out string? fullPath))
        {
            return new SeedFile(Path.GetFileName(path.Value), fullPath);
        }

        _faults.Add(path.Position, $"There is no media file \"{path.Value}\".");
        return null;
    }

    public Guid? User(SeedScalar email)
    {
        if (!_userKeys.TryGetValue(email.Value, out Guid? key))
        {
            IUser? user = _users.GetByEmail(email.Value);
            key = user?.Key;
            _userKeys.Add(email.Value, key);
        }

        if (key is null)
        {
            _faults.Add(email.Position, $"There is no user with the e-mail address \"{email.Value}\".");
        }

        return key;
    }

    public IContentType? ElementType(SeedScalar alias)
    {
        if (_schema.DocumentType(alias.Value) is { IsElement: true } type)
        {
            return type;
        }

        _faults.Add(alias.Position, $"There is no element type \"{alias.Value}\".");
        return null;
    }

    public IContentType? ElementType(Guid key) => _schema.DocumentType(key) is { IsElement: true } type ? type : null;

    /// <summary>Notes the type that a media item of the seed has.</summary>
    public void AddMediaType(MediaSeed item, string typeAlias) => _mediaTypes[item.Path] = typeAlias;
}
