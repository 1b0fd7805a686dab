using CaiNamur.Cms.Persistence.Caching;
using CaiNamur.Cms.Persistence.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Cms.Persistence.ContentTypes;

/// <summary>Builds Umbraco's types from their rows, composed types being the very objects that stand for themselves.</summary>
internal sealed class ContentTypeFactory(IShortStringHelper shortStrings)
{
    /// <param name="rows">All rows of all types.</param>
    /// <param name="templates">All templates.</param>
    public IReadOnlyList<IContentTypeComposition> Build(ContentTypeRows rows, EntitySet<ITemplate> templates)
    {
        Dictionary<int, ContentTypeCompositionBase> types = rows.Types.ToDictionary(type => type.Node.Id, type => BuildType(type, rows));
        foreach (ContentTypeCompositionBase type in types.Values)
        {
            // Tables are read one after the other, so a row may refer to what was committed meanwhile; the next read has it all.
            type.ContentTypeComposition = rows.Compositions[type.Id]
                .Select(row => types.GetValueOrDefault(row.ComposedOfId))
                .OfType<IContentTypeComposition>();
            type.AllowedContentTypes = rows.AllowedChildren[type.Id]
                .Where(row => types.ContainsKey(row.ChildTypeId))
                .Select(row => new ContentTypeSort(types[row.ChildTypeId].Key, row.SortOrder, types[row.ChildTypeId].Alias))
                .ToArray();
            if (type is ContentType documentType)
            {
                SetTemplates(documentType, rows.AllowedTemplates[type.Id], templates);
            }

            type.ResetDirtyProperties(false);
            type.EnableChangeTracking();
        }

        return [.. types.Values];
    }

    private ContentTypeCompositionBase BuildType(ContentTypeNode row, ContentTypeRows rows)
    {
        ContentTypeCompositionBase type = Create(row.Node.ObjectType, row.Node.ParentId);
        type.DisableChangeTracking();
        SetNode(type, row.Node);
        SetType(type, row.Type);
        SetProperties(type, rows.Groups[row.Node.Id], rows.Properties[row.Node.Id]);
        return type;
    }

    private ContentTypeCompositionBase Create(Guid objectType, int parentId)
    {
        if (objectType == Constants.ObjectTypes.DocumentType)
        {
            return new ContentType(shortStrings, parentId);
        }

        if (objectType == Constants.ObjectTypes.MediaType)
        {
            return new MediaType(shortStrings, parentId);
        }

        return objectType == Constants.ObjectTypes.MemberType
            ? new MemberType(shortStrings, parentId)
            : throw new InvalidOperationException($"{objectType} is not the object type of a content type.");
    }

    private static void SetNode(ContentTypeCompositionBase type, NodeRow row)
    {
        type.Key = row.Key;
        type.Name = row.Name;
        type.Level = row.Level;
        type.Path = row.Path;
        type.SortOrder = row.SortOrder;
        type.Trashed = row.Trashed;
        type.CreatorId = row.CreatorId ?? Constants.Security.UnknownUserId;
        type.CreateDate = row.CreateDate;
        type.UpdateDate = row.UpdateDate;
    }

    private static void SetType(ContentTypeCompositionBase type, ContentTypeRow row)
    {
        // The alias of a system media type is fixed as soon as it has an id.
        type.Alias = row.Alias;
        type.Id = row.NodeId;
        type.Icon = row.Icon;
        type.Thumbnail = row.Thumbnail;
        type.Description = row.Description;
        type.ListView = row.ListView;
        type.IsElement = row.IsElement;
        type.AllowedAsRoot = row.AllowedAsRoot;
        type.Variations = (ContentVariation)row.Variations;
        if (type is ContentType documentType)
        {
            documentType.HistoryCleanup = new HistoryCleanup
            {
                PreventCleanup = row.PreventCleanup,
                KeepAllVersionsNewerThanDays = row.KeepAllVersionsNewerThanDays,
                KeepLatestVersionPerDayForDays = row.KeepLatestVersionPerDayForDays,
            };
            documentType.HistoryCleanup.ResetDirtyProperties(false);
        }
    }

    private void SetProperties(ContentTypeCompositionBase type, IEnumerable<PropertyGroupRow> groups, IEnumerable<TypedPropertyRow> properties)
    {
        ILookup<int?, IPropertyType> byGroup = properties.ToLookup(row => row.Property.PropertyGroupId, IPropertyType (row) => BuildProperty(type, row));
        type.NoGroupPropertyTypes = byGroup[null];
        type.PropertyGroups = new PropertyGroupCollection(groups.Select(group =>
            new PropertyGroup(new PropertyTypeCollection(type.SupportsPublishing, byGroup[group.Id]))
            {
                Id = group.Id,
                Key = group.Key,
                Type = (PropertyGroupType)group.Type,
                Alias = group.Alias,
                Name = group.Name,
                SortOrder = group.SortOrder,
            }));
    }

    private PropertyType BuildProperty(ContentTypeCompositionBase type, TypedPropertyRow row)
    {
        PropertyTypeRow property = row.Property;
        if (type is MemberType memberType)
        {
            memberType.SetMemberCanEditProperty(property.Alias, property.MemberCanEdit);
            memberType.SetMemberCanViewProperty(property.Alias, property.MemberCanView);
            memberType.SetIsSensitiveProperty(property.Alias, property.IsSensitive);
        }

        return new PropertyType(shortStrings, row.DataType.EditorAlias, row.DataType.DatabaseType, property.Alias)
        {
            Id = property.Id,
            Key = property.Key,
            Name = property.Name,
            Description = property.Description,
            DataTypeId = property.DataTypeId,
            DataTypeKey = row.DataTypeKey,
            SortOrder = property.SortOrder,
            LabelOnTop = property.LabelOnTop,
            Mandatory = property.Mandatory,
            MandatoryMessage = property.MandatoryMessage,
            ValidationRegExp = property.ValidationRegExp,
            ValidationRegExpMessage = property.ValidationRegExpMessage,
            Variations = (ContentVariation)property.Variations,
        };
    }

    private static void SetTemplates(ContentType type, IEnumerable<AllowedTemplateRow> rows, EntitySet<ITemplate> templates)
    {
        AllowedTemplateRow[] allowed = [.. rows];
        type.AllowedTemplates = allowed.Select(row => templates.Find(row.TemplateId)).OfType<ITemplate>().ToList();
        type.DefaultTemplateId = allowed.FirstOrDefault(row => row.IsDefault)?.TemplateId ?? 0;
    }
}
