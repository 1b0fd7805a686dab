using CaiNamur.Cms.Installation;
using CaiNamur.ContentSeed.Keys;
using CaiNamur.ContentSeed.Reading;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace CaiNamur.ContentSeed.Export;

/// <summary>Writes document, element and media types.</summary>
internal sealed class ContentTypeExporter(DataTypeNames dataTypes, Action<string> omit)
{
    public SeedMapping DocumentType(IContentType type, string? folder)
    {
        string? template = type.DefaultTemplate?.Alias;
        return Common(type, folder)
            .Flag("element", type.IsElement)
            .Flag("allowedAtRoot", type.AllowedAsRoot)
            .Texts("compositions", Compositions(type))
            .Texts("allowedChildren", Children(type))
            .Text("template", template)
            .Texts("templates", (type.AllowedTemplates ?? []).Select(allowed => allowed.Alias).Where(alias => alias != template).Order(StringComparer.Ordinal))
            .Add(Collection(type))
            .Add(Parts(type, type.Key, _ => true))
            .ToMapping();
    }

    public SeedMapping MediaType(IMediaType type, string? folder)
        => Common(type, folder)
            .Flag("allowedAtRoot", type.AllowedAsRoot)
            .Texts("compositions", Compositions(type))
            .Texts("allowedChildren", Children(type))
            .Add(Collection(type))
            .Add(Parts(type, type.Key, _ => true))
            .ToMapping();

    /// <summary>Writes what has been added to a built-in media type; null when nothing has.</summary>
    public SeedMapping? Additions(IMediaType type, BuiltInMediaType builtIn)
    {
        HashSet<Guid> original = [.. builtIn.Groups.SelectMany(group => group.Properties).Select(property => property.Key)];
        if (type.PropertyTypes.All(property => original.Contains(property.Key)))
        {
            return null;
        }

        return new EntryList()
            .Text("alias", type.Alias)
            .Add(Parts(type, SeedKeys.Folder(SeedLayout.MediaTypes, type.Alias), property => !original.Contains(property.Key)))
            .ToMapping();
    }

    private EntryList Common(IContentTypeBase type, string? folder)
    {
        if (type.VariesByCulture() || type.VariesBySegment())
        {
            omit($"The type \"{type.Alias}\" varies by culture or segment; its values are written for no culture.");
        }

        return new EntryList()
            .Key("key", type.Key)
            .Text("alias", type.Alias)
            .Text("name", type.Name)
            .Text("description", type.Description)
            .Text("icon", type.Icon)
            .Text("folder", folder);
    }

    private static IEnumerable<string> Compositions(IContentTypeComposition type)
        => type.ContentTypeComposition.Select(composition => composition.Alias).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Children(IContentTypeBase type)
        => (type.AllowedContentTypes ?? []).OrderBy(child => child.SortOrder).Select(child => child.Alias);

    private IEnumerable<SeedEntry> Collection(IContentTypeBase type)
    {
        if (type.ListView is not { } key)
        {
            return [];
        }

        EntryList entries = new();
        _ = key == Constants.DataTypes.Guids.ListViewContentGuid
            ? entries.Flag("collection", true)
            : entries.Text("collection", dataTypes.NameOf(key));
        return entries.ToMapping().Entries;
    }

    private IReadOnlyList<SeedEntry> Parts(IContentTypeBase type, Guid keySpace, Func<IPropertyType, bool> isWanted)
    {
        PropertyGroup[] groups = [.. type.PropertyGroups.OrderBy(group => group.SortOrder).ThenBy(group => group.Alias, StringComparer.Ordinal)];
        PropertyGroup[] tabs = Array.FindAll(groups, group => group.Type is PropertyGroupType.Tab);
        PropertyGroup[] outside = Array.FindAll(
            groups,
            group => group.Type is PropertyGroupType.Group && !Array.Exists(tabs, tab => IsIn(group, tab)));
        return new EntryList()
            .Nodes("tabs", Groups(tabs))
            .Nodes("groups", Groups(outside))
            .Nodes("properties", Properties(type.NoGroupPropertyTypes))
            .ToMapping()
            .Entries;

        IEnumerable<SeedMapping> Groups(IEnumerable<PropertyGroup> level)
            => level.Select(Group).Where(written => written.HasParts).Select((written, index) => written.Entries(index).ToMapping()).ToArray();

        (bool HasParts, Func<int, EntryList> Entries) Group(PropertyGroup group)
        {
            SeedMapping[] inner = group.Type is PropertyGroupType.Tab ? [.. Groups(groups.Where(child => IsIn(child, group)))] : [];
            SeedMapping[] properties = [.. Properties(group.PropertyTypes?.AsEnumerable() ?? [])];
            return (inner.Length + properties.Length > 0, index => new EntryList()
                .KeyUnless("key", group.Key, SeedKeys.Group(keySpace, group.Alias))
                .Text("alias", LocalAlias(group))
                .Text("name", group.Name)
                .NumberUnless("order", group.SortOrder, index)
                .Nodes("groups", inner)
                .Nodes("properties", properties));
        }

        IEnumerable<SeedMapping> Properties(IEnumerable<IPropertyType> level)
            => level.Where(isWanted)
                .OrderBy(property => property.SortOrder)
                .ThenBy(property => property.Alias, StringComparer.Ordinal)
                .Select((property, index) => Property(property, index, keySpace));
    }

    private SeedMapping Property(IPropertyType property, int index, Guid keySpace)
        => new EntryList()
            .KeyUnless("key", property.Key, SeedKeys.Property(keySpace, property.Alias))
            .Text("alias", property.Alias)
            .Text("name", property.Name)
            .Text("description", property.Description)
            .NumberUnless("order", property.SortOrder, index)
            .Text("dataType", dataTypes.NameOf(property.DataTypeKey))
            .Flag("mandatory", property.Mandatory)
            .Text("mandatoryMessage", property.MandatoryMessage)
            .Text("pattern", property.ValidationRegExp)
            .Text("patternMessage", property.ValidationRegExpMessage)
            .Flag("labelOnTop", property.LabelOnTop)
            .ToMapping();

    private static bool IsIn(PropertyGroup group, PropertyGroup tab)
        => group != tab && group.Alias.StartsWith($"{tab.Alias}/", StringComparison.Ordinal);

    private static string LocalAlias(PropertyGroup group) => group.Alias[(group.Alias.LastIndexOf('/') + 1)..];
}
