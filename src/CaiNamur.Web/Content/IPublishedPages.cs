using CaiNamur.ContentModel.Pages;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Web.Content;

/// <summary>
/// Published documents as the site needs them. A document counts only when all its ancestors are published too;
/// siblings come in tree order. Warm reads do no I/O.
/// </summary>
public interface IPublishedPages
{
    /// <summary>The home page, or null on a site without content.</summary>
    ValueTask<Home?> FindHomeAsync(CancellationToken cancellationToken);

    /// <summary>The document with this key, or null.</summary>
    ValueTask<IPublishedContent?> FindAsync(Guid key, CancellationToken cancellationToken);

    /// <summary>The documents with these keys in their order; missing ones are left out.</summary>
    ValueTask<IReadOnlyList<IPublishedContent>> FindManyAsync(IEnumerable<Guid> keys, CancellationToken cancellationToken);

    /// <summary>Like <see cref="FindManyAsync"/>, for whoever goes through the whole site: read from the database, and not kept in memory.</summary>
    ValueTask<IReadOnlyList<IPublishedContent>> ReadManyAsync(IReadOnlyCollection<Guid> keys, CancellationToken cancellationToken);

    /// <summary>The keys of the documents right below <paramref name="parentKey"/>.</summary>
    IReadOnlyList<Guid> ChildKeys(Guid parentKey);

    /// <summary>The keys of the documents above <paramref name="key"/>, the root first.</summary>
    IReadOnlyList<Guid> AncestorKeys(Guid key);

    /// <summary>The keys of the documents of one type, anywhere in the tree.</summary>
    IReadOnlyList<Guid> KeysOfType(string contentTypeAlias);

    /// <summary>The keys of all documents, each parent before its children. Never materialised as content.</summary>
    IEnumerable<Guid> AllKeys();

    /// <summary>The path of a document, such as <c>/thematiques/migrations/</c>.</summary>
    string Path(IPublishedContent content);
}
