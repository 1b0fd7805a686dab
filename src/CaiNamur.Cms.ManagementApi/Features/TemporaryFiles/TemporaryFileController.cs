using CaiNamur.Cms.ManagementApi.Routing;
using CaiNamur.Cms.Uploads;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Features.TemporaryFiles;

/// <summary>Takes files before anybody has said what they are for. What nobody claims is removed again.</summary>
[ManagementApiRoute("temporary-file")]
public sealed class TemporaryFileController(
    ITemporaryFileService files,
    IUploadInspector inspector,
    UploadLimit limit,
    IImageUrlGenerator images,
    IOptionsMonitor<ContentSettings> content) : ManagementApiControllerBase
{
    /// <summary>What may be uploaded.</summary>
    [HttpGet("configuration")]
    [ProducesResponseType<TemporaryFileConfigurationResponse>(StatusCodes.Status200OK)]
    public TemporaryFileConfigurationResponse GetConfiguration() => new()
    {
        ImageFileTypes = [.. images.SupportedImageFileTypes.Select(Lower)],
        DisallowedUploadedFilesExtensions = [.. content.CurrentValue.DisallowedUploadedFileExtensions.Select(Lower)],
        AllowedUploadedFileExtensions = [.. content.CurrentValue.AllowedUploadedFileExtensions.Select(Lower)],
        MaxFileSize = limit.Kilobytes,
    };

    /// <summary>Takes one file: a form with the fields <c>Id</c>, the key that the client has made for it, and <c>File</c>.</summary>
    [HttpPost]
    [UploadLimit]
    [ProducesResponseType(StatusCodes.Status201Created)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status413PayloadTooLarge)]
    public async Task<IActionResult> Create(CancellationToken cancellationToken)
    {
        if (!Request.HasFormContentType)
        {
            return UploadProblem.NotReadable();
        }

        IFormCollection form;
        try
        {
            form = await Request.ReadFormAsync(cancellationToken);
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return UploadProblem.TooLarge(limit);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            return UploadProblem.NotReadable();
        }

        if (form.Files.GetFile("File") is not { Length: > 0 } file || !Guid.TryParse(form["Id"], out Guid key) || key == Guid.Empty)
        {
            return UploadProblem.NoFile();
        }

        return file.Length > limit.Bytes ? UploadProblem.TooLarge(limit) : await KeepAsync(key, file, cancellationToken);
    }

    private async Task<IActionResult> KeepAsync(Guid key, IFormFile file, CancellationToken cancellationToken)
    {
        UploadInspection inspection = await inspector.InspectAsync(file.FileName, file.OpenReadStream, cancellationToken);
        if (inspection.Refusal is { } reason)
        {
            return UploadProblem.Refused(reason);
        }

        Attempt<TemporaryFileModel?, TemporaryFileOperationStatus> attempt = await files.CreateAsync(new CreateTemporaryFileModel
        {
            Key = key,
            FileName = file.FileName,
            OpenReadStream = inspection.Open,
        });
        return attempt.Success ? CreatedResource(key) : UploadProblem.Of(attempt.Status);
    }

    private static string Lower(string extension) => extension.TrimStart('.').ToLowerInvariant();
}
