using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;

namespace CaiNamur.Cms.Persistence.ContentTypes;

/// <summary>Rows of a type that is being saved.</summary>
internal static class ContentTypeRowFactory
{
    public static ContentTypeRow Type(IContentTypeComposition type)
    {
        HistoryCleanup? cleanup = (type as IContentType)?.HistoryCleanup;
        return new ContentTypeRow
        {
            NodeId = type.Id,
            Alias = type.Alias,
            Icon = type.Icon,
            Thumbnail = type.Thumbnail,
            Description = type.Description,
            ListView = type.ListView,
            IsElement = type.IsElement,
            AllowedAsRoot = type.AllowedAsRoot,
            Variations = (byte)type.Variations,
            PreventCleanup = cleanup?.PreventCleanup ?? false,
            KeepAllVersionsNewerThanDays = cleanup?.KeepAllVersionsNewerThanDays,
            KeepLatestVersionPerDayForDays = cleanup?.KeepLatestVersionPerDayForDays,
        };
    }

    public static PropertyGroupRow Group(IContentTypeComposition type, PropertyGroup group) => new()
    {
        Id = group.Id,
        Key = group.Key,
        ContentTypeId = type.Id,
        Type = (short)group.Type,
        Alias = group.Alias,
        Name = group.Name,
        SortOrder = group.SortOrder,
    };

    public static PropertyTypeRow Property(IContentTypeComposition type, IPropertyType property, int? groupId)
    {
        var memberType = type as IMemberType;
        return new PropertyTypeRow
        {
            Id = property.Id,
            Key = property.Key,
            ContentTypeId = type.Id,
            PropertyGroupId = groupId,
            DataTypeId = property.DataTypeId,
            Alias = property.Alias,
            Name = property.Name,
            Description = property.Description,
            SortOrder = property.SortOrder,
            LabelOnTop = property.LabelOnTop,
            Mandatory = property.Mandatory,
            MandatoryMessage = property.MandatoryMessage,
            ValidationRegExp = property.ValidationRegExp,
            ValidationRegExpMessage = property.ValidationRegExpMessage,
            Variations = (byte)property.Variations,
            MemberCanEdit = memberType?.MemberCanEditProperty(property.Alias) ?? false,
            MemberCanView = memberType?.MemberCanViewProperty(property.Alias) ?? false,
            IsSensitive = memberType?.IsSensitiveProperty(property.Alias) ?? false,
        };
    }
}
