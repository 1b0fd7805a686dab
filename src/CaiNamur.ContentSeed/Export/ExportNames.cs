using CaiNamur.ContentSeed.Paths;
using CaiNamur.ContentSeed.Reading;
using CaiNamur.ContentSeed.Schema;
using CaiNamur.ContentSeed.Values;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.ContentSeed.Export;

/// <summary>Names what exported values refer to, and takes their files along.</summary>
internal sealed class ExportNames(
    PagePaths pages,
    MediaPaths media,
    SeedSchema schema,
    IUserService users,
    MediaFileManager mediaFiles,
    SeedFolder folder) : ISeedNames
{
    private readonly Dictionary<Guid, string?> _emails = [];

    public string? Page(Guid key) => pages.PathOf(key);

    public string? Media(Guid key) => media.PathOf(key);

    public string? File(string address)
    {
        string stored = mediaFiles.FileSystem.GetRelativePath(address);
        if (stored.Length == 0 || !mediaFiles.FileSystem.FileExists(stored))
        {
            return null;
        }

        string path = $"{SeedLayout.Uploads}/{stored.Replace('\\', '/')}";
        string file = $"{SeedLayout.Media}/{path}";
        if (!folder.HasFile(file))
        {
            using Stream content = mediaFiles.FileSystem.OpenFile(stored);
            folder.CopyTo(file, content);
        }

        return path;
    }

    public string? User(Guid key)
    {
        if (!_emails.TryGetValue(key, out string? email))
        {
            IUser? user = users.GetAsync(key).GetAwaiter().GetResult();
            email = string.IsNullOrWhiteSpace(user?.Email) ? null : user.Email;
            _emails.Add(key, email);
        }

        return email;
    }

    public IContentType? ElementType(Guid key) => schema.DocumentType(key);
}
