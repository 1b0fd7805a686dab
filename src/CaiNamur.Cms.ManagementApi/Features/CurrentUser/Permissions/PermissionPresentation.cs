using System.Text.Json.Serialization;

namespace CaiNamur.Cms.ManagementApi.Features.CurrentUser.Permissions;

/// <summary>A permission that holds for one thing only.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$type")]
[JsonDerivedType(typeof(DocumentPermissionPresentation), "DocumentPermissionPresentationModel")]
[JsonDerivedType(typeof(DocumentPropertyValuePermissionPresentation), "DocumentPropertyValuePermissionPresentationModel")]
[JsonDerivedType(typeof(UnknownTypePermissionPresentation), "UnknownTypePermissionPresentationModel")]
public abstract record PermissionPresentation
{
    /// <summary>What may be done.</summary>
    public required IReadOnlyList<string> Verbs { get; init; }
}
