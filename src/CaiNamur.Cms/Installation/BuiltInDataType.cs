using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.Installation;

/// <summary>A data type that every installation has; it stands directly below the root.</summary>
/// <param name="Id">Integer id that Core's code counts on.</param>
/// <param name="Key">Key of the data type.</param>
/// <param name="Name">Name of the data type.</param>
/// <param name="EditorAlias">Alias of the property editor's schema.</param>
/// <param name="EditorUiAlias">Alias of the editor in the client.</param>
/// <param name="DatabaseType">How a value is stored.</param>
/// <param name="SortOrder">Order among the data types.</param>
/// <param name="Configuration">Settings by alias: strings, numbers, booleans, lists and dictionaries of these, ready for JSON.</param>
public sealed record BuiltInDataType(
    int Id,
    Guid Key,
    string Name,
    string EditorAlias,
    string EditorUiAlias,
    ValueStorageType DatabaseType,
    int SortOrder,
    IReadOnlyDictionary<string, object> Configuration);
