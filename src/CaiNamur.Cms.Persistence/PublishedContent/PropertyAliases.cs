using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using CaiNamur.Cms.Persistence.ContentTypes;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.Persistence.PublishedContent;

/// <summary>The aliases of a content type's properties by their ids, for as long as the shared content type lives.</summary>
internal sealed class PropertyAliases(IContentTypeLookup types)
{
    private readonly ConditionalWeakTable<IContentTypeComposition, FrozenDictionary<int, string>> _aliases = [];

    public FrozenDictionary<int, string> Of(int contentTypeId)
    {
        IContentTypeComposition? type = (IContentTypeComposition?)types.Document(contentTypeId) ?? types.Media(contentTypeId);
        return type is null
            ? FrozenDictionary<int, string>.Empty
            : _aliases.GetValue(type, static type => type.CompositionPropertyTypes.ToFrozenDictionary(property => property.Id, property => property.Alias));
    }
}
