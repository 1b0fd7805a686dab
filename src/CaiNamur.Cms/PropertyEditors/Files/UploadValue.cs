using System.Text.Json.Serialization;
using CaiNamur.Cms.PropertyEditors.Json;

namespace CaiNamur.Cms.PropertyEditors.Files;

/// <summary>A file as the client knows it: one that is stored already, or one just sent to the temporary store.</summary>
internal sealed record UploadValue
{
    public string? Src { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Guid? TemporaryFileId { get; init; }

    /// <summary>Reads the client's object; plain text is the stored address.</summary>
    public static UploadValue? Read(object? value)
    {
        var upload = value is string text && !text.TrimStart().StartsWith('{')
            ? new UploadValue { Src = text }
            : EditorJson.Read<UploadValue>(value);
        return upload is null || (upload.TemporaryFileId is null && string.IsNullOrWhiteSpace(upload.Src)) ? null : upload;
    }
}
