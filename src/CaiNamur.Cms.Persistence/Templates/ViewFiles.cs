using System.Globalization;
using Umbraco.Cms.Core.IO;

namespace CaiNamur.Cms.Persistence.Templates;

/// <summary>The Razor views of the site, for reading: they are part of the application, and a published site may not even have their source.</summary>
internal sealed class ViewFiles(FileSystems fileSystems)
{
    private const string Extension = ".cshtml";

    private IFileSystem Views => fileSystems.MvcViewsFileSystem ?? throw new InvalidOperationException("There is no file system for views.");

    /// <summary>The file of a template, or null when it has none.</summary>
    /// <param name="alias">The template's alias; a view may also start with a capital letter, as classes do.</param>
    public string? Find(string alias)
    {
        if (alias.Length == 0)
        {
            return null;
        }

        string exact = alias + Extension;
        if (Views.FileExists(exact))
        {
            return exact;
        }

        string capital = CultureInfo.InvariantCulture.TextInfo.ToUpper(alias[..1]) + alias[1..] + Extension;
        return Views.FileExists(capital) ? capital : null;
    }

    public string Url(string file) => Views.GetUrl(file);

    public string Read(string file)
    {
        using var reader = new StreamReader(Views.OpenFile(file));
        return reader.ReadToEnd();
    }

    public Stream Open(string file) => Views.OpenFile(file);

    public long Size(string file) => Views.GetSize(file);
}
