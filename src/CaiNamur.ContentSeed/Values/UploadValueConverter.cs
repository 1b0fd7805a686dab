using System.Text.Json.Nodes;
using CaiNamur.ContentSeed.Reading;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace CaiNamur.ContentSeed.Values;

/// <summary>A file stored with the value itself: a path below <c>media/</c>, or <c>{ file, focalPoint, crops }</c> for an image.</summary>
internal sealed class UploadValueConverter : ISeedValueConverter
{
    public IReadOnlyCollection<string> EditorAliases { get; } = [Aliases.UploadField, Aliases.ImageCropper];

    public JsonNode? ToEditor(SeedNode node, SeedValueTarget target)
    {
        if (node is SeedScalar path)
        {
            return Upload(path, focalPoint: null, crops: [], target);
        }

        if (node is not SeedMapping mapping)
        {
            target.Fault(node, $"\"{target.Alias}\" must name a file.");
            return null;
        }

        SeedMappingReader reader = new(mapping, target.Properties.Faults);
        SeedScalar? file = reader.Text("file");
        JsonObject? focalPoint = ImageArea.FocalPointToJson(reader.Mapping("focalPoint"), target.Properties.Faults);
        JsonArray crops = ImageArea.CropsToJson(reader.Mapping("crops"), target.Properties.Faults);
        reader.RejectOthers();
        if (file is null)
        {
            target.Fault(node, "\"file\" is missing.");
            return null;
        }

        return Upload(file, focalPoint, crops, target);
    }

    public SeedNode? ToSeed(JsonNode value, SeedValueSource source)
    {
        if ((value.Text("src") ?? (value is JsonValue ? value.Text() : null)) is not { Length: > 0 } address)
        {
            return null;
        }

        if (source.Names.File(address) is not { } path)
        {
            source.Omit($"the file {address} does not exist");
            return null;
        }

        SeedScalar file = SeedScalar.Text(path);
        SeedEntry[] details = [.. ImageArea.ToEntries(value)];
        return details.Length == 0 ? file : SeedValueSource.Mapping([SeedValueSource.Entry("file", file), .. details]);
    }

    /// <summary>Gives the value with which a client hands over a file; the stored file stays when it is the same.</summary>
    public static JsonObject Value(SeedFile file, SeedPosition position, JsonObject? focalPoint, JsonArray crops, SeedValueTarget target)
    {
        JsonObject value = [];
        if (target.Properties.StoredAddress(target.Current, file) is { } address)
        {
            value["src"] = address;
        }
        else
        {
            value["src"] = string.Empty;
            value["temporaryFileId"] = target.Properties.Upload(file, position);
        }

        if (target.DataType.EditorAlias is Aliases.ImageCropper)
        {
            value["focalPoint"] = focalPoint;
            value["crops"] = crops;
        }

        return value;
    }

    private static JsonObject? Upload(SeedScalar path, JsonObject? focalPoint, JsonArray crops, SeedValueTarget target)
        => target.Targets.File(path) is { } file ? Value(file, path.Position, focalPoint, crops, target) : null;
}
