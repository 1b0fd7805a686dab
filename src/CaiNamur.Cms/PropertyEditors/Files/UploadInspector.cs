using CaiNamur.Cms.PropertyEditors.Media;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Security;
using Umbraco.Extensions;

namespace CaiNamur.Cms.PropertyEditors.Files;

/// <summary>Decides whether an uploaded file may be kept: by its extension and by what it really contains.</summary>
internal sealed class UploadInspector(
    IOptionsMonitor<ContentSettings> contentSettings,
    IFileStreamSecurityValidator securityValidator)
{
    /// <summary>Inspects a file for a data type with the given settings.</summary>
    public UploadFault? Inspect(TemporaryFileModel? file, object? configuration)
    {
        if (file is null)
        {
            return UploadFault.Missing;
        }

        var extension = ExtensionOf(file.FileName);
        if (!IsAllowed(extension, configuration))
        {
            return UploadFault.ExtensionNotAllowed;
        }

        using var stream = file.OpenReadStream();
        return FileSignatures.Match(extension, stream) && securityValidator.IsConsideredSafe(stream)
            ? null
            : UploadFault.ContentMismatch;
    }

    /// <summary>Checks an extension against what the installation and the data type allow.</summary>
    public bool IsAllowed(string? extension, object? configuration)
    {
        if (string.IsNullOrEmpty(extension) || !contentSettings.CurrentValue.IsFileAllowedForUpload(extension))
        {
            return false;
        }

        var allowed = AllowedExtensions(configuration);
        return allowed.Count is 0 || allowed.Contains(extension, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The extension of a file name or address in lower case, without the dot.</summary>
    public static string ExtensionOf(string fileName) => Path.GetExtension(fileName).TrimStart('.').ToLowerInvariant();

    private IReadOnlyCollection<string> AllowedExtensions(object? configuration) => configuration switch
    {
        FileUploadConfiguration { FileExtensions: { } extensions } =>
            [.. extensions.Where(extension => !string.IsNullOrWhiteSpace(extension)).Select(extension => extension.Trim().TrimStart('.'))],
        ImageCropperConfiguration => [.. contentSettings.CurrentValue.Imaging.ImageFileTypes],
        _ => [],
    };
}
