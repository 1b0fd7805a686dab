using CaiNamur.Cms.Persistence.Querying;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.Persistence.Content;

/// <summary>From the members of Umbraco's content interfaces to the columns that keep them.</summary>
internal static class ContentTranslation
{
    public static QueryTranslator<IContent, ContentRecord> Documents { get; } = Common<IContent>()
        .Map(content => content.Published, record => record.Content.Published)
        .Map(content => content.Edited, record => record.Content.Edited)
        .Map(content => content.TemplateId, record => record.Version.TemplateId)
        .Map(content => content.PublishedVersionId, record => record.Content.PublishedVersionId ?? 0)
        .Map(content => content.PublishDate, record => (DateTime?)record.PublishedVersion!.VersionDate)
        .Map(content => content.PublishName, record => record.PublishedVersion!.Name)
        .Map(content => content.Blueprint, record => record.Node.ObjectType == Constants.ObjectTypes.DocumentBlueprint);

    public static QueryTranslator<TEntity, ContentRecord> Common<TEntity>()
        where TEntity : IContentBase
        => new QueryTranslator<TEntity, ContentRecord>()
            .Map(content => content.Id, record => record.Node.Id)
            .Map(content => content.Key, record => record.Node.Key)
            .Map(content => content.ParentId, record => record.Node.ParentId)
            .Map(content => content.Level, record => record.Node.Level)
            .Map(content => content.Path, record => record.Node.Path)
            .Map(content => content.SortOrder, record => record.Node.SortOrder)
            .Map(content => content.Trashed, record => record.Node.Trashed)
            .Map(content => content.CreatorId, record => record.Node.CreatorId ?? Constants.Security.UnknownUserId)
            .Map(content => content.CreateDate, record => record.Node.CreateDate)
            .Map(content => content.UpdateDate, record => record.Version.VersionDate)
            .Map(content => content.WriterId, record => record.Version.UserId)
            .Map(content => content.VersionId, record => record.Version.Id)
            .Map(content => content.ContentTypeId, record => record.Content.ContentTypeId)
            .Map(content => content.ContentType.Id, record => record.Content.ContentTypeId)
            .MapIgnoringCase(content => content.ContentType.Alias, record => record.Type!.Alias)
            .MapIgnoringCase(content => content.Name, record => record.Version.Name);
}
