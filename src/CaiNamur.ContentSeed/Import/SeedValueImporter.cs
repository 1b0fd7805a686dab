using System.Text.Json.Nodes;
using CaiNamur.ContentSeed.Reading;
using CaiNamur.ContentSeed.Schema;
using CaiNamur.ContentSeed.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.ContentSeed.Import;

/// <summary>Takes values into pages and media the way Core's editing services do: uploads first, then each editor's own conversion.</summary>
internal sealed class SeedValueImporter(
    SeedSchema schema,
    SeedValueConverters converters,
    ISeedTargets targets,
    SeedFaults faults,
    IJsonSerializer json,
    IPropertyValidationService validation,
    ITemporaryFileService temporaryFiles,
    StoredFiles storedFiles) : IAsyncDisposable
{
    private readonly List<Guid> _temporaryFiles = [];

    public SeedPropertyReader NewReader() => new(schema, converters, targets, faults, json, validation, storedFiles);

    /// <summary>Hands over the files that values take in.</summary>
    public async Task UploadAsync(SeedPropertyReader reader)
    {
        foreach (SeedUpload upload in reader.Uploads)
        {
            Attempt<TemporaryFileModel?, TemporaryFileOperationStatus> attempt = await temporaryFiles.CreateAsync(new CreateTemporaryFileModel
            {
                Key = upload.Key,
                FileName = upload.File.FileName,
                OpenReadStream = () => System.IO.File.OpenRead(upload.File.FullPath),
            });
            if (attempt.Success)
            {
                _temporaryFiles.Add(upload.Key);
            }
            else
            {
                faults.Add(upload.Position, $"The file \"{upload.File.FileName}\" is not accepted: {attempt.Status}.");
            }
        }
    }

    /// <summary>Gives the client's JSON of the value that a property of an existing page or media item has.</summary>
    public JsonNode? Current(IContentBase content, IPropertyType property)
        => schema.DataType(property.DataTypeKey) is { } dataType
            && content.Properties[property.Alias] is { } held
            && held.GetValue() is not null
            && dataType.Outgoing.ToEditor(held) is { } value and not ""
            ? JsonNode.Parse(json.Serialize(value))
            : null;

    /// <summary>Sets the values; a property without one loses what it had.</summary>
    public void Apply(
        IContentBase content,
        IContentTypeComposition type,
        IReadOnlyList<(IPropertyType Property, JsonNode Value)> values,
        SeedPropertyReader reader)
    {
        Dictionary<string, JsonNode> byAlias = values.ToDictionary(value => value.Property.Alias, value => value.Value);
        foreach (IPropertyType property in schema.Properties(type))
        {
            if (schema.DataType(property.DataTypeKey) is not { } dataType || dataType.Incoming.IsReadOnly)
            {
                continue;
            }

            object? current = content.GetValue(property.Alias);
            if (!byAlias.TryGetValue(property.Alias, out JsonNode? value))
            {
                if (current is not null)
                {
                    content.SetValue(property.Alias, null);
                }

                continue;
            }

            ContentPropertyData posted = new(reader.Posted(value), dataType.Configuration)
            {
                ContentKey = content.Key,
                PropertyTypeKey = property.Key,
            };
            content.SetValue(property.Alias, dataType.Incoming.FromEditor(posted, current));
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (Guid key in _temporaryFiles)
        {
            await temporaryFiles.DeleteAsync(key);
        }
    }
}
