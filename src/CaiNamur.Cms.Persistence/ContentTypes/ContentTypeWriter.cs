using System.Data;
using CaiNamur.Cms.Persistence.Caching;
using CaiNamur.Cms.Persistence.DataTypes;
using CaiNamur.Cms.Persistence.Nodes;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.Persistence.ContentTypes;

/// <summary>Writes a type with all that belongs to it.</summary>
internal sealed class ContentTypeWriter(EfDataTypeRepository dataTypes, TimeProvider time)
{
    public void Insert(CmsDbContext db, IContentTypeComposition type, Guid objectType)
    {
        TreeNodes.Insert(db, type, objectType, time.GetDatabaseNow());
        db.Add(ContentTypeRowFactory.Type(type));
        db.SaveAndForget();
        WriteParts(db, type);
    }

    public void Update(CmsDbContext db, IContentTypeComposition type, Guid objectType)
    {
        TreeNodes.Update(db, type, objectType, time.GetDatabaseNow());
        db.Update(ContentTypeRowFactory.Type(type));
        db.SaveAndForget();
        WriteParts(db, type);
    }

    private void WriteParts(CmsDbContext db, IContentTypeComposition type)
    {
        // A property may come back with the key or alias of one that goes, so what goes goes first.
        DeleteRemoved(db, type);
        WriteGroups(db, type);
        WriteProperties(db, type);
        WriteCompositions(db, type);
        WriteAllowedChildren(db, type);
        if (type is IContentType documentType)
        {
            WriteAllowedTemplates(db, documentType);
        }
    }

    private static void DeleteRemoved(CmsDbContext db, IContentTypeComposition type)
    {
        int[] properties = [.. type.PropertyTypes.Select(property => property.Id)];
        int[] groups = [.. type.PropertyGroups.Select(group => group.Id)];
        db.Set<PropertyTypeRow>().Where(row => row.ContentTypeId == type.Id && !properties.Contains(row.Id)).ExecuteDelete();
        db.Set<PropertyGroupRow>().Where(row => row.ContentTypeId == type.Id && !groups.Contains(row.Id)).ExecuteDelete();
    }

    private static void WriteGroups(CmsDbContext db, IContentTypeComposition type)
    {
        (PropertyGroup Group, PropertyGroupRow Row)[] groups = [.. type.PropertyGroups.Select(group => (group, ContentTypeRowFactory.Group(type, group)))];
        db.UpdateRange(groups.Select(item => item.Row));
        db.SaveAndForget();
        foreach ((PropertyGroup group, PropertyGroupRow row) in groups)
        {
            group.Id = row.Id;
        }
    }

    private void WriteProperties(CmsDbContext db, IContentTypeComposition type)
    {
        List<(IPropertyType Property, PropertyTypeRow Row)> properties = [];
        foreach (PropertyGroup group in type.PropertyGroups)
        {
            IEnumerable<IPropertyType> inGroup = group.PropertyTypes ?? Enumerable.Empty<IPropertyType>();
            properties.AddRange(inGroup.Select(property => (property, Row(type, property, group.Id))));
        }

        properties.AddRange(type.NoGroupPropertyTypes.Select(property => (property, Row(type, property, null))));
        db.UpdateRange(properties.Select(item => item.Row));
        db.SaveAndForget();
        foreach ((IPropertyType property, PropertyTypeRow row) in properties)
        {
            property.Id = row.Id;
        }
    }

    private PropertyTypeRow Row(IContentTypeComposition type, IPropertyType property, int? groupId)
    {
        IDataType dataType = FindDataType(property);
        property.DataTypeId = dataType.Id;
        property.DataTypeKey = dataType.Key;
        property.PropertyEditorAlias = dataType.EditorAlias;
        property.ValueStorageType = dataType.DatabaseType;

        // A property cannot vary by more than its type.
        property.Variations &= type.Variations;
        return ContentTypeRowFactory.Property(type, property, groupId);
    }

    /// <summary>The data type of a property; a property made from an editor alone gets the first data type with this editor.</summary>
    private IDataType FindDataType(IPropertyType property)
    {
        EntitySet<IDataType> set = dataTypes.Set;
        IDataType? found = property.DataTypeId != 0
            ? set.Find(property.DataTypeId)
            : set.Find(property.DataTypeKey) ?? set.All.Where(type => type.EditorAlias == property.PropertyEditorAlias).MinBy(type => type.Id);
        return found ?? throw new InvalidOperationException($"Property '{property.Alias}' has no data type.");
    }

    private static void WriteCompositions(CmsDbContext db, IContentTypeComposition type)
    {
        db.Set<CompositionRow>().Where(row => row.ContentTypeId == type.Id).ExecuteDelete();
        db.AddRange(type.ContentTypeComposition.Select((composed, index) => new CompositionRow
        {
            ContentTypeId = type.Id,
            ComposedOfId = composed.Id,
            SortOrder = index,
        }));
        db.SaveAndForget();
    }

    private static void WriteAllowedChildren(CmsDbContext db, IContentTypeComposition type)
    {
        ContentTypeSort[] allowed = [.. (type.AllowedContentTypes ?? []).DistinctBy(child => child.Key)];
        Guid[] keys = [.. allowed.Select(child => child.Key)];
        Dictionary<Guid, int> ids = ContentTypeNode.Query(db).Where(row => keys.Contains(row.Node.Key)).ToDictionary(row => row.Node.Key, row => row.Node.Id);
        if (keys.FirstOrDefault(key => !ids.ContainsKey(key)) is var missing && missing != default)
        {
            throw new InvalidOperationException($"'{type.Alias}' allows a type below it that does not exist: {missing}.");
        }

        db.Set<AllowedChildRow>().Where(row => row.ContentTypeId == type.Id).ExecuteDelete();
        db.AddRange(allowed.Select(child => new AllowedChildRow
        {
            ContentTypeId = type.Id,
            ChildTypeId = ids[child.Key],
            SortOrder = child.SortOrder,
        }));
        db.SaveAndForget();
    }

    private static void WriteAllowedTemplates(CmsDbContext db, IContentType type)
    {
        db.Set<AllowedTemplateRow>().Where(row => row.ContentTypeId == type.Id).ExecuteDelete();
        db.AddRange((type.AllowedTemplates ?? []).DistinctBy(template => template.Id).Select(template => new AllowedTemplateRow
        {
            ContentTypeId = type.Id,
            TemplateId = template.Id,
            IsDefault = template.Id == type.DefaultTemplateId,
        }));
        db.SaveAndForget();
    }
}
