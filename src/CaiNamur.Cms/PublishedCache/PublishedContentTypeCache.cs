using System.Collections.Concurrent;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.PublishedCache;

/// <summary>Published content types, made once per type and dropped when the type or one of its data types changes.</summary>
internal sealed class PublishedContentTypeCache(
    Lazy<IContentTypeService> documentTypes,
    Lazy<IMediaTypeService> mediaTypes,
    Lazy<IMemberTypeService> memberTypes,
    IPublishedContentTypeFactory factory) : IPublishedContentTypeCache
{
    private readonly ConcurrentDictionary<int, IPublishedContentType> _byId = new();
    private readonly ConcurrentDictionary<Guid, int> _idByKey = new();
    private readonly ConcurrentDictionary<(PublishedItemType ItemType, string Alias), int> _idByAlias = new();

    public void ClearAll()
    {
        _byId.Clear();
        _idByKey.Clear();
        _idByAlias.Clear();
    }

    /// <summary>Types that are composed of others carry their properties, so every type goes when one of them changes.</summary>
    public void ClearContentType(int id) => ClearAll();

    public void ClearContentTypes(IEnumerable<int> ids) => ClearAll();

    public void ClearDataType(int id) => ClearByDataTypeId(id);

    public IEnumerable<IPublishedContentType> ClearByDataTypeId(int id)
    {
        IPublishedContentType[] affected = [.. _byId.Values.Where(type => type.PropertyTypes.Any(property => property.DataType.Id == id))];
        foreach (IPublishedContentType type in affected)
        {
            _byId.TryRemove(type.Id, out _);
        }

        return affected;
    }

    public IPublishedContentType Get(PublishedItemType itemType, Guid key)
        => _idByKey.TryGetValue(key, out int id)
            ? Get(itemType, id)
            : Remember(itemType, Load(itemType, service => service.Get(key), key));

    public IPublishedContentType Get(PublishedItemType itemType, string alias)
        => _idByAlias.TryGetValue((itemType, alias.ToLowerInvariant()), out int id)
            ? Get(itemType, id)
            : Remember(itemType, Load(itemType, service => service.Get(alias), alias));

    public IPublishedContentType Get(PublishedItemType itemType, int id)
        => _byId.TryGetValue(id, out IPublishedContentType? known)
            ? known
            : Remember(itemType, Load(itemType, service => service.Get(id), id));

    private IPublishedContentType Remember(PublishedItemType itemType, IContentTypeComposition contentType)
    {
        IPublishedContentType published = _byId.GetOrAdd(contentType.Id, _ => factory.CreateContentType(contentType));
        _idByKey[contentType.Key] = contentType.Id;
        _idByAlias[(itemType, contentType.Alias.ToLowerInvariant())] = contentType.Id;
        return published;
    }

    private IContentTypeComposition Load(PublishedItemType itemType, Func<ITypeLookup, IContentTypeComposition?> find, object identifier)
        => find(Lookup(itemType)) ?? throw new InvalidOperationException($"There is no {itemType} type '{identifier}'.");

    private ITypeLookup Lookup(PublishedItemType itemType) => itemType switch
    {
        PublishedItemType.Content or PublishedItemType.Element => new TypeLookup<IContentType>(documentTypes.Value),
        PublishedItemType.Media => new TypeLookup<IMediaType>(mediaTypes.Value),
        PublishedItemType.Member => new TypeLookup<IMemberType>(memberTypes.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(itemType), itemType, "Not a kind of content type."),
    };

    private interface ITypeLookup
    {
        IContentTypeComposition? Get(int id);

        IContentTypeComposition? Get(Guid key);

        IContentTypeComposition? Get(string alias);
    }

    private sealed class TypeLookup<T>(IContentTypeBaseService<T> service) : ITypeLookup
        where T : class, IContentTypeComposition
    {
        public IContentTypeComposition? Get(int id) => service.Get(id);

        public IContentTypeComposition? Get(Guid key) => service.Get(key);

        public IContentTypeComposition? Get(string alias) => service.Get(alias);
    }
}
