using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using CaiNamur.ContentSeed.Reading;
using CaiNamur.ContentSeed.Schema;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.ContentSeed.Values;

/// <summary>Reads the values of one page or media item: to the client's JSON first, then through the checks that its editor would run.</summary>
internal sealed class SeedPropertyReader(
    SeedSchema schema,
    SeedValueConverters converters,
    ISeedTargets targets,
    SeedFaults faults,
    IJsonSerializer json,
    IPropertyValidationService validation,
    StoredFiles storedFiles) : ISeedTargets
{
    private const string Body = "body";

    private readonly List<SeedUpload> _uploads = [];
    private readonly List<PendingCheck> _checks = [];
    private int _references;

    /// <summary>Finds what values refer to, and counts that they do.</summary>
    public ISeedTargets Targets => this;

    public SeedFaults Faults => faults;

    /// <summary>The files that the values take in; they must be handed over before values are checked.</summary>
    public IReadOnlyList<SeedUpload> Uploads => _uploads;

    /// <summary>Reads the values of a mapping as properties of a type.</summary>
    /// <param name="type">The type of the page, media item or block.</param>
    /// <param name="mapping">The values by alias.</param>
    /// <param name="body">The text that belongs to the property <c>body</c>.</param>
    /// <param name="owner">The key of the page, media item or block.</param>
    /// <param name="otherNames">Names in the mapping that are no properties.</param>
    /// <param name="current">Gives the client's JSON of the value that a property has so far.</param>
    /// <param name="given">Values that stand elsewhere in the seed.</param>
    public IReadOnlyList<(IPropertyType Property, JsonNode Value)> Read(
        IContentTypeComposition type,
        SeedMapping? mapping,
        SeedScalar? body,
        Guid owner,
        IReadOnlyCollection<string> otherNames,
        Func<IPropertyType, JsonNode?>? current = null,
        Func<SeedValueTarget, JsonNode?>? given = null)
    {
        List<(IPropertyType, JsonNode)> values = [];
        IReadOnlyList<IPropertyType> properties = schema.Properties(type);
        ReportUnknown(type, mapping, body, properties, otherNames);
        foreach (IPropertyType property in properties)
        {
            if (schema.DataType(property.DataTypeKey) is not { } dataType)
            {
                continue;
            }

            SeedNode? node = mapping?.Find(property.Alias) is { IsNull: false } found ? found : property.Alias == Body ? body : null;
            SeedValueTarget target = new()
            {
                Owner = owner,
                Alias = property.Alias,
                DataType = dataType,
                Properties = this,
                Current = current?.Invoke(property),
            };
            int faultsBefore = faults.Count;
            int referencesBefore = _references;
            JsonNode? value = node is null ? given?.Invoke(target) : converters.For(dataType.EditorAlias).ToEditor(node, target);
            if (value is not null)
            {
                values.Add((property, value));
            }

            if (faults.Count == faultsBefore)
            {
                SeedPosition? position = node?.Position ?? mapping?.Position;
                _checks.Add(new PendingCheck(property, dataType, value, position, _references > referencesBefore));
            }
        }

        return values;
    }

    /// <summary>Gives the address at which a file is stored already as the value of a property, or null.</summary>
    public string? StoredAddress(JsonNode? current, SeedFile file)
        => current?.Text("src") is { } address && storedFiles.HasContentOf(address, file) ? address : null;

    /// <summary>Notes that a value takes a file in, and gives the key by which it names the file.</summary>
    public Guid Upload(SeedFile file, SeedPosition position)
    {
        SeedUpload upload = new(Guid.NewGuid(), file, position);
        _uploads.Add(upload);
        return upload.Key;
    }

    /// <summary>Turns the client's JSON into what the editor's services are given.</summary>
    public object? Posted(JsonNode? value) => value is null ? null : json.Deserialize<object>(value.ToJsonString());

    /// <summary>
    /// Runs the checks of all values that refer to nothing else, those inside of blocks included, and adds what they find
    /// to the faults. It needs no page and no media item of the seed to be saved yet.
    /// </summary>
    /// <param name="owner">Where the page or media item stands, for values that are missing.</param>
    public void Validate(SeedPosition owner) => Check(owner, hasReferences: false);

    /// <summary>Runs the checks of the values that refer to pages and media, which must be saved before.</summary>
    /// <param name="owner">Where the page or media item stands.</param>
    public void ValidateReferences(SeedPosition owner) => Check(owner, hasReferences: true);

    Guid? ISeedTargets.Page(SeedScalar path)
    {
        _references++;
        return targets.Page(path);
    }

    SeedMediaTarget? ISeedTargets.Media(SeedScalar path)
    {
        _references++;
        return targets.Media(path);
    }

    SeedFile? ISeedTargets.File(SeedScalar path) => targets.File(path);

    Guid? ISeedTargets.User(SeedScalar email) => targets.User(email);

    IContentType? ISeedTargets.ElementType(SeedScalar alias) => targets.ElementType(alias);

    IContentType? ISeedTargets.ElementType(Guid key) => targets.ElementType(key);

    private void Check(SeedPosition owner, bool hasReferences)
    {
        foreach (PendingCheck check in _checks.Where(check => check.HasReferences == hasReferences))
        {
            foreach (ValidationResult result in validation.ValidatePropertyValue(
                check.DataType.Editor,
                check.DataType.DataType,
                Posted(check.Value),
                check.Property.Mandatory,
                check.Property.ValidationRegExp,
                check.Property.MandatoryMessage,
                check.Property.ValidationRegExpMessage,
                PropertyValidationContext.Empty()))
            {
                // What is wrong inside of a block is found, with its own line, by the block's own checks.
                if (result is not INestedValidationResults)
                {
                    faults.Add(check.Position ?? owner, $"\"{check.Property.Alias}\": {ValidationMessages.Describe(result.ErrorMessage)}");
                }
            }
        }
    }

    private void ReportUnknown(
        IContentTypeComposition type,
        SeedMapping? mapping,
        SeedScalar? body,
        IReadOnlyList<IPropertyType> properties,
        IReadOnlyCollection<string> otherNames)
    {
        foreach (SeedEntry entry in mapping?.Entries ?? [])
        {
            if (!otherNames.Contains(entry.Name) && !properties.Any(property => property.Alias == entry.Name))
            {
                faults.Add(entry.Position, $"The type \"{type.Alias}\" has no property \"{entry.Name}\".");
            }
        }

        if (body is null)
        {
            return;
        }

        if (!properties.Any(property => property.Alias == Body))
        {
            faults.Add(body.Position, $"The type \"{type.Alias}\" has no property \"{Body}\" for the text.");
        }
        else if (mapping?.Find(Body) is { IsNull: false } twin)
        {
            faults.Add(twin.Position, "\"body\" stands twice: here and below the front matter.");
        }
    }

    private sealed record PendingCheck(IPropertyType Property, SeedDataType DataType, JsonNode? Value, SeedPosition? Position, bool HasReferences);
}
