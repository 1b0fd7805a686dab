using Microsoft.Extensions.FileProviders;

namespace CaiNamur.Cms.PropertyEditors.Localization;

/// <summary>A file under another name: Core tells the language and the role of a text file from its name alone.</summary>
internal sealed class RenamedFile(IFileInfo file, string name) : IFileInfo
{
    public string Name => name;

    public bool Exists => file.Exists;

    public long Length => file.Length;

    public string? PhysicalPath => file.PhysicalPath;

    public DateTimeOffset LastModified => file.LastModified;

    public bool IsDirectory => file.IsDirectory;

    public Stream CreateReadStream() => file.CreateReadStream();
}
