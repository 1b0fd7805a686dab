namespace CaiNamur.Cms.ManagementApi.Features.ContentTypes;

/// <summary>How a type takes over the fields of another (<c>CompositionTypeModel</c>).</summary>
public enum CompositionKind
{
    /// <summary>It is put together from it.</summary>
    Composition,

    /// <summary>It stands below it in the tree of types.</summary>
    Inheritance,
}
