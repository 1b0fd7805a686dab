using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace CaiNamur.Cms.Collections;

/// <summary>The columns of a list view.</summary>
internal static class ListViewColumns
{
    /// <summary>What items can be sorted by whether or not it is a column: every list shows the name, and begins with an order of its own.</summary>
    private static readonly HashSet<string> SystemFields = new(StringComparer.OrdinalIgnoreCase)
    {
        "name", "sortOrder", "createDate", "updateDate", "versionDate", "creator", "owner", "updater", "writer", "published", "contentTypeAlias",
    };

    /// <summary>The properties of which a list shows the values.</summary>
    public static string[] PropertyAliases(ListViewConfiguration configuration)
        => [.. configuration.IncludeProperties.Where(column => !column.IsSystem).Select(column => column.Alias).OfType<string>()];

    /// <summary>The order that is asked for; null when the list view does not know the column.</summary>
    public static Ordering? Order(ListViewConfiguration configuration, string orderBy, Direction direction, string? culture)
    {
        if (PropertyAliases(configuration).FirstOrDefault(alias => alias.InvariantEquals(orderBy)) is { } property)
        {
            return Ordering.By(property, direction, culture, isCustomField: true);
        }

        return SystemFields.Contains(orderBy) ? Ordering.By(orderBy, direction, culture) : null;
    }
}
