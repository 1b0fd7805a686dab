using System.Text.Json.Serialization;

namespace CaiNamur.Cms.Backoffice.ClientFiles;

/// <summary>How <see cref="ClientDescription"/> is read.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ClientDescription))]
internal sealed partial class ClientDescriptionJson : JsonSerializerContext;
