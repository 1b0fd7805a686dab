using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace CaiNamur.Cms.PublishedCache;

/// <summary>A document or media item as visitors (or, with <c>preview</c>, its editors) see it.</summary>
internal sealed class PublishedContentItem : PublishedContentBase
{
    private static long _made;

    private readonly PublishedContentRecord _record;
    private readonly IPublishedProperty[] _properties;
    private readonly Func<PublishedContentItem, IPublishedContent?> _parent;

    public PublishedContentItem(
        PublishedContentRecord record,
        IPublishedContentType contentType,
        bool preview,
        IVariationContextAccessor variations,
        IAppCache elementsCache,
        Func<PublishedContentItem, IPublishedContent?> parent)
        : base(variations)
    {
        _record = record;
        _parent = parent;
        ContentType = contentType;
        Cultures = CulturesOf(record, contentType);
        _properties =
        [
            .. contentType.PropertyTypes.Select(type => new PublishedContentProperty(
                type,
                this,
                record.Properties.GetValueOrDefault(type.Alias),
                preview,
                variations,
                elementsCache)),
        ];
    }

    /// <summary>Tells this state of the item from every other one.</summary>
    public long Number { get; } = Interlocked.Increment(ref _made);

    public override IPublishedContentType ContentType { get; }

    public override Guid Key => _record.Key;

    public override int Id => _record.Id;

    public override int SortOrder => _record.SortOrder;

    [Obsolete("Use INavigationQueryService instead.")]
    public override int Level => _record.Level;

    [Obsolete("Use INavigationQueryService instead.")]
    public override string Path => _record.Path;

    public override int? TemplateId => _record.TemplateId;

    public override int CreatorId => _record.CreatorId;

    public override DateTime CreateDate => _record.CreateDate;

    public override int WriterId => _record.WriterId;

    public override DateTime UpdateDate => _record.VersionDate;

    public override IReadOnlyDictionary<string, PublishedCultureInfo> Cultures { get; }

    public override PublishedItemType ItemType => _record.ItemType;

    [Obsolete("Use INavigationQueryService instead.")]
    public override IPublishedContent? Parent => _parent(this);

    public override IEnumerable<IPublishedProperty> Properties => _properties;

    public override bool IsDraft(string? culture = null) => _record.IsDraft;

    public override bool IsPublished(string? culture = null)
        => !_record.IsDraft && (string.IsNullOrEmpty(culture) || !ContentType.VariesByCulture() || Cultures.ContainsKey(culture));

    public override IPublishedProperty? GetProperty(string alias)
    {
        int index = ContentType.GetPropertyIndex(alias);
        return index < 0 ? null : _properties[index];
    }

    private static Dictionary<string, PublishedCultureInfo> CulturesOf(PublishedContentRecord record, IPublishedContentType contentType)
        => contentType.VariesByCulture()
            ? record.Cultures.ToDictionary(
                culture => culture.Key,
                culture => new PublishedCultureInfo(culture.Key, culture.Value.Name, null, culture.Value.Date),
                StringComparer.OrdinalIgnoreCase)
            : new Dictionary<string, PublishedCultureInfo>(StringComparer.OrdinalIgnoreCase)
            {
                [string.Empty] = new(string.Empty, record.Name, null, record.VersionDate),
            };
}
