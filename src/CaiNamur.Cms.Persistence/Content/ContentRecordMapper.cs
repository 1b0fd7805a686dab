using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.Persistence.Content;

/// <summary>What documents, media and members have in common.</summary>
internal static class ContentRecordMapper
{
    public static void MapCommon(ContentRecord record, ContentBase content)
    {
        content.Id = record.Node.Id;
        content.Key = record.Node.Key;
        content.VersionId = record.Version.Id;
        content.Name = record.Version.Name;
        content.Path = record.Node.Path;
        content.Level = record.Node.Level;
        content.ParentId = record.Node.ParentId;
        content.SortOrder = record.Node.SortOrder;
        content.Trashed = record.Node.Trashed;
        content.CreatorId = record.Node.CreatorId ?? Umbraco.Cms.Core.Constants.Security.UnknownUserId;
        content.WriterId = record.Version.UserId;
        content.CreateDate = record.Node.CreateDate;
        content.UpdateDate = record.Version.VersionDate;
    }
}
