namespace CaiNamur.Cms.ManagementApi.Models;

/// <summary>A reference to something by its key (<c>ReferenceByIdModel</c> of the client's SDK).</summary>
/// <param name="Id">The key.</param>
public sealed record ReferenceById(Guid Id)
{
    /// <summary>The reference, or null where there is no key.</summary>
    public static ReferenceById? From(Guid? key) => key is { } id ? new ReferenceById(id) : null;
}
