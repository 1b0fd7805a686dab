using System.ComponentModel.DataAnnotations;
using CaiNamur.Cms.PropertyEditors.Localization;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.PropertyEditors.Files;

/// <summary>Checks a new file by extension and content, and a stored one by its extension.</summary>
internal sealed class UploadValidator(
    ILocalizedTextService texts,
    ITemporaryFileService temporaryFiles,
    UploadInspector inspector) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value,
        string? valueType,
        object? dataTypeConfiguration,
        PropertyValidationContext validationContext)
    {
        if (UploadValue.Read(value) is not { } upload)
        {
            return [];
        }

        if (upload.TemporaryFileId is { } temporaryFileKey)
        {
            return ValidateTemporaryFile(temporaryFileKey, dataTypeConfiguration);
        }

        var extension = UploadInspector.ExtensionOf(upload.Src!);
        return inspector.IsAllowed(extension, dataTypeConfiguration) ? [] : [texts.Invalid("fileExtensionNotAllowed", extension)];
    }

    private IEnumerable<ValidationResult> ValidateTemporaryFile(Guid temporaryFileKey, object? configuration)
    {
        var file = temporaryFiles.GetAsync(temporaryFileKey).GetAwaiter().GetResult();
        switch (inspector.Inspect(file, configuration))
        {
            case UploadFault.Missing:
                yield return texts.Invalid("temporaryFileNotFound");
                break;
            case UploadFault.ExtensionNotAllowed:
                yield return texts.Invalid("fileExtensionNotAllowed", UploadInspector.ExtensionOf(file!.FileName));
                break;
            case UploadFault.ContentMismatch:
                yield return texts.Invalid("fileContentMismatch", file!.FileName);
                break;
        }
    }
}
