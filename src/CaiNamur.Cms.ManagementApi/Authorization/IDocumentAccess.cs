using Umbraco.Cms.Core.Actions;

namespace CaiNamur.Cms.ManagementApi.Authorization;

/// <summary>
/// Whether the signed-in user may do something to documents: start nodes and permissions, as Core's permission service decides.
/// A key that does not exist is not denied: the operation answers for itself that nothing is there.
/// </summary>
public interface IDocumentAccess
{
    /// <summary>Whether every one of the documents may be treated so.</summary>
    /// <param name="verb">The permission, such as <see cref="ActionUpdate.ActionLetter"/>.</param>
    /// <param name="keys">Keys of the documents.</param>
    Task<bool> MayAsync(string verb, params Guid[] keys);

    /// <summary>Whether the document, or the root of the tree when there is none, may be treated so.</summary>
    Task<bool> MayUnderAsync(string verb, Guid? parentKey);

    /// <summary>Whether the document and everything below it may be treated so.</summary>
    Task<bool> MayWithDescendantsAsync(string verb, Guid key);

    /// <summary>Whether what is in the recycle bin may be treated so.</summary>
    Task<bool> MayInRecycleBinAsync(string verb);

    /// <summary>Whether the user may edit these languages.</summary>
    /// <param name="cultures">ISO codes; those that are null or empty stand for what does not vary and are allowed.</param>
    Task<bool> MayEditCulturesAsync(IEnumerable<string?> cultures);

    /// <summary>Those of the documents that may be treated so.</summary>
    Task<ISet<Guid>> FilterAsync(string verb, IEnumerable<Guid> keys);
}
