using CaiNamur.Cms.Persistence.Querying;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.ContentTypes;

internal sealed class EfContentTypeRepository(IEfScopeAccessor scopes, ContentTypeStore store, ContentTypeWriter writer)
    : EfContentTypeRepositoryBase<IContentType>(scopes, store, writer, Constants.ObjectTypes.DocumentType), IContentTypeRepository
{
    private static readonly QueryTranslator<PropertyType, TypedPropertyRow> PropertyConditions = new QueryTranslator<PropertyType, TypedPropertyRow>()
        .Map(property => property.Id, row => row.Property.Id)
        .Map(property => property.Key, row => row.Property.Key)
        .MapIgnoringCase(property => property.Alias, row => row.Property.Alias)
        .MapIgnoringCase(property => property.Name, row => row.Property.Name)
        .Map(property => property.DataTypeId, row => row.Property.DataTypeId)
        .Map(property => property.DataTypeKey, row => row.DataTypeKey)
        .Map(property => property.PropertyEditorAlias, row => row.DataType.EditorAlias)
        .Map(property => property.Mandatory, row => row.Property.Mandatory)
        .Map(property => property.Variations, row => row.Property.Variations);

    public IEnumerable<IContentType> GetByQuery(IQuery<PropertyType> query)
    {
        int[] ids = [.. PropertyConditions.Apply(TypedPropertyRow.Query(Reading()), query).Select(row => row.Property.ContentTypeId).Distinct().OrderBy(id => id)];
        return CopyMany(ids.Select(Store.Set.Find));
    }

    public IEnumerable<string> GetAllPropertyTypeAliases()
        => [.. Store.Set.All.SelectMany(type => type.PropertyTypes).Select(property => property.Alias).Distinct().Order(StringComparer.Ordinal)];

    public IEnumerable<string> GetAllContentTypeAliases(params Guid[] objectTypes)
        => [.. Store.Set.All.Where(type => objectTypes is [] || objectTypes.Contains(ObjectTypeOf(type))).Select(type => type.Alias)];

    public IEnumerable<int> GetAllContentTypeIds(string[] aliases)
        => [.. Store.Set.All.Where(type => aliases.Contains(type.Alias, StringComparer.OrdinalIgnoreCase)).Select(type => type.Id)];

    private static Guid ObjectTypeOf(IContentTypeComposition type) => type switch
    {
        IContentType => Constants.ObjectTypes.DocumentType,
        IMediaType => Constants.ObjectTypes.MediaType,
        _ => Constants.ObjectTypes.MemberType,
    };
}
