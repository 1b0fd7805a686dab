using System.Collections.Frozen;
using System.Text;
using CaiNamur.Web.Site;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace CaiNamur.Web.Assets;

/// <summary>
/// The files of <c>wwwroot</c>, read once when they are first needed. The stylesheet is put together from its parts;
/// other files are named in it by their fingerprinted addresses, so that everything may be kept by browsers for good.
/// </summary>
public sealed class SiteAssetCatalog
{
    private const string StylesheetOrder = "css/order.txt";

    private readonly Lazy<FrozenDictionary<string, SiteAsset>> _byName;
    private readonly Lazy<FrozenDictionary<string, SiteAsset>> _byFileName;

    public SiteAssetCatalog(IWebHostEnvironment environment)
    {
        _byName = new(() => Load(environment.WebRootFileProvider));
        _byFileName = new(() => _byName.Value.Values.ToFrozenDictionary(asset => asset.FileName));
    }

    /// <summary>The fingerprinted address of a file.</summary>
    /// <param name="name">One of <see cref="SiteAssets"/>.</param>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public string Url(string name) => _byName.Value[name].Url;

    /// <summary>The file with a fingerprinted name, or null.</summary>
    internal SiteAsset? Find(string fileName) => _byFileName.Value.GetValueOrDefault(fileName);

    private static FrozenDictionary<string, SiteAsset> Load(IFileProvider files)
    {
        var contentTypes = new FileExtensionContentTypeProvider();
        Dictionary<string, SiteAsset> assets = [];
        foreach ((string name, IFileInfo file) in Files(files, string.Empty).Where(file => !file.Name.StartsWith("/css/", StringComparison.Ordinal)))
        {
            assets[name] = Create(name, Read(file), contentTypes);
        }

        string stylesheet = Stylesheet(files);
        foreach ((string name, SiteAsset asset) in assets)
        {
            stylesheet = stylesheet.Replace($"url(\"{name}\")", $"url(\"{asset.Url}\")", StringComparison.Ordinal);
        }

        assets[SiteAssets.Stylesheet] = Create(SiteAssets.Stylesheet, Encoding.UTF8.GetBytes(stylesheet), contentTypes);
        return assets.ToFrozenDictionary();
    }

    private static string Stylesheet(IFileProvider files)
    {
        var text = new StringBuilder();
        foreach (string part in Encoding.UTF8.GetString(Read(files.GetFileInfo(StylesheetOrder))).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            text.AppendLine(Encoding.UTF8.GetString(Read(files.GetFileInfo($"css/{part}"))));
        }

        return CssMinifier.Minify(text.ToString());
    }

    private static IEnumerable<(string Name, IFileInfo File)> Files(IFileProvider files, string folder)
    {
        foreach (IFileInfo entry in files.GetDirectoryContents(folder))
        {
            string path = $"{folder}/{entry.Name}";
            if (!entry.IsDirectory)
            {
                yield return (path, entry);
                continue;
            }

            foreach ((string, IFileInfo) below in Files(files, path))
            {
                yield return below;
            }
        }
    }

    private static SiteAsset Create(string name, byte[] bytes, FileExtensionContentTypeProvider contentTypes)
        => new(name, contentTypes.TryGetContentType(name, out string? known) ? known : "application/octet-stream", bytes);

    private static byte[] Read(IFileInfo file)
    {
        using Stream stream = file.CreateReadStream();
        var bytes = new byte[file.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
