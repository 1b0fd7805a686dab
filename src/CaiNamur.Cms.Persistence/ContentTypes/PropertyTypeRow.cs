namespace CaiNamur.Cms.Persistence.ContentTypes;

/// <summary>A property of a type. Values of content refer to it by its id.</summary>
internal sealed class PropertyTypeRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public int ContentTypeId { get; set; }

    /// <summary>Its tab or group; null when it stands outside of all of them.</summary>
    public int? PropertyGroupId { get; set; }

    public int DataTypeId { get; set; }

    public string Alias { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    public string? Description { get; set; }

    public int SortOrder { get; set; }

    public bool LabelOnTop { get; set; }

    public bool Mandatory { get; set; }

    public string? MandatoryMessage { get; set; }

    public string? ValidationRegExp { get; set; }

    public string? ValidationRegExpMessage { get; set; }

    /// <summary>A <c>ContentVariation</c>.</summary>
    public byte Variations { get; set; }

    /// <summary>A member may change the value on their own profile; member types only.</summary>
    public bool MemberCanEdit { get; set; }

    /// <summary>A member sees the value on their own profile; member types only.</summary>
    public bool MemberCanView { get; set; }

    /// <summary>Only staff with access to sensitive data sees the value; member types only.</summary>
    public bool IsSensitive { get; set; }
}
