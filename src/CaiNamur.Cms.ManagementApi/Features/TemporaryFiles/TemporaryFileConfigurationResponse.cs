namespace CaiNamur.Cms.ManagementApi.Features.TemporaryFiles;

/// <summary>What may be uploaded (<c>TemporaryFileConfigurationResponseModel</c>). Extensions are without their dot, in lower case.</summary>
public sealed record TemporaryFileConfigurationResponse
{
    public required IReadOnlyList<string> ImageFileTypes { get; init; }

    public required IReadOnlyList<string> DisallowedUploadedFilesExtensions { get; init; }

    /// <summary>Empty when everything is allowed that is not disallowed.</summary>
    public required IReadOnlyList<string> AllowedUploadedFileExtensions { get; init; }

    /// <summary>Kilobytes.</summary>
    public required long? MaxFileSize { get; init; }
}
