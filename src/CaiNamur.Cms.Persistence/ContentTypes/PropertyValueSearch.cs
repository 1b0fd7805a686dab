using CaiNamur.Cms.Persistence.Content;
using Microsoft.EntityFrameworkCore;

namespace CaiNamur.Cms.Persistence.ContentTypes;

/// <summary>Looks for content that has a value for a property. Values are one JSON text per version, whose members are named by property type id.</summary>
internal static class PropertyValueSearch
{
    /// <summary>Whether any version of any content has a value for one of the properties.</summary>
    public static Task<bool> HasValuesAsync(CmsDbContext db, IQueryable<PropertyTypeRow> properties)
        => properties.AnyAsync(property => db.Set<ContentVersionRow>().Any(version => version.Properties.Contains("\"" + property.Id + "\":{")));
}
