namespace CaiNamur.Cms.Installation;

/// <summary>A property of a built-in media or member type; it does not vary by culture.</summary>
/// <param name="Id">Integer id.</param>
/// <param name="Key">Key of the property type.</param>
/// <param name="Alias">Alias of the property.</param>
/// <param name="Name">Name of the property.</param>
/// <param name="DataTypeId">Id of its built-in data type.</param>
/// <param name="Mandatory">Whether a value is required.</param>
/// <param name="SortOrder">Order within its group.</param>
public sealed record BuiltInPropertyType(
    int Id,
    Guid Key,
    string Alias,
    string Name,
    int DataTypeId,
    bool Mandatory,
    int SortOrder);
