using CaiNamur.Cms.Installation;
using CaiNamur.Cms.Persistence.Installation;
using CaiNamur.Cms.Persistence.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.Persistence.ContentTypes;

/// <summary>Media types and the member type.</summary>
internal sealed class ContentTypeInstallation(TimeProvider time) : IInstallationStep
{
    public int Order => InstallationOrder.ContentTypes;

    public Task InstallAsync(CmsDbContext db, CancellationToken cancellationToken)
    {
        DateTime now = time.GetDatabaseNow();
        Dictionary<Guid, int> mediaTypeIds = BuiltInCatalogue.MediaTypes.ToDictionary(type => type.Key, type => type.Id);
        foreach (BuiltInMediaType type in BuiltInCatalogue.MediaTypes)
        {
            db.Add(BuiltInNodes.Row(type.Id, type.Key, Constants.ObjectTypes.MediaType, type.Name, type.SortOrder, now));
            db.Add(new ContentTypeRow
            {
                NodeId = type.Id,
                Alias = type.Alias,
                Icon = type.Icon,
                Thumbnail = type.Icon,
                ListView = type.ListView,
                AllowedAsRoot = type.AllowedAtRoot,
            });
            db.AddRange(type.AllowedChildren.Select((key, index) => new AllowedChildRow
            {
                ContentTypeId = type.Id,
                ChildTypeId = mediaTypeIds[key],
                SortOrder = index,
            }));
            AddProperties(db, type.Id, type.Groups);
        }

        foreach (BuiltInMemberType type in BuiltInCatalogue.MemberTypes)
        {
            db.Add(BuiltInNodes.Row(type.Id, type.Key, Constants.ObjectTypes.MemberType, type.Name, type.SortOrder, now));
            db.Add(new ContentTypeRow { NodeId = type.Id, Alias = type.Alias, Icon = type.Icon, Thumbnail = type.Icon });
            AddProperties(db, type.Id, type.Groups);
        }

        return db.SaveAndForgetAsync(cancellationToken);
    }

    private static void AddProperties(CmsDbContext db, int typeId, IEnumerable<BuiltInPropertyGroup> groups)
    {
        foreach (BuiltInPropertyGroup group in groups)
        {
            db.Add(new PropertyGroupRow
            {
                Id = group.Id,
                Key = group.Key,
                ContentTypeId = typeId,
                Type = (short)PropertyGroupType.Group,
                Alias = group.Alias,
                Name = group.Name,
                SortOrder = group.SortOrder,
            });
            db.AddRange(group.Properties.Select(property => new PropertyTypeRow
            {
                Id = property.Id,
                Key = property.Key,
                ContentTypeId = typeId,
                PropertyGroupId = group.Id,
                DataTypeId = property.DataTypeId,
                Alias = property.Alias,
                Name = property.Name,
                SortOrder = property.SortOrder,
                Mandatory = property.Mandatory,
            }));
        }
    }
}
