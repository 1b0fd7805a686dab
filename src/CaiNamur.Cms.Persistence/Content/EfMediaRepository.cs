using CaiNamur.Cms.Persistence.Querying;
using CaiNamur.Cms.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;

namespace CaiNamur.Cms.Persistence.Content;

/// <summary>Media items: files with their values, and folders.</summary>
internal sealed class EfMediaRepository(
    IEfScopeAccessor scopes,
    MediaFactory factory,
    CurrentVersionWriter writer,
    ContentOrdering orderings,
    MediaUrlGeneratorCollection mediaPaths,
    TimeProvider time) : ContentRepository<IMedia>(scopes, orderings), IMediaRepository
{
    private static readonly QueryTranslator<IMedia, ContentRecord> Translation = ContentTranslation.Common<IMedia>();

    public override int RecycleBinId => Constants.System.RecycleBinMedia;

    protected override Guid ObjectType => Constants.ObjectTypes.Media;

    protected override QueryTranslator<IMedia, ContentRecord> Translator => Translation;

    /// <summary>Gets the item with a file; a path with a query string (a size, say) is that of the file itself.</summary>
    public IMedia? GetMediaByPath(string mediaPath)
    {
        string path = mediaPath.Split('?', 2)[0];
        return path.Length == 0
            ? null
            : Load(Records(Reading()).Where(record => record.Content.MediaPath == path).OrderBy(record => record.Node.Id).Take(1)).SingleOrDefault();
    }

    public bool RecycleBinSmells() => Nodes(Reading()).Any(node => node.ParentId == RecycleBinId);

    protected override DateTime Now() => time.GetDatabaseNow();

    protected override IReadOnlyList<IMedia> Build(CmsDbContext db, IReadOnlyList<ContentRecord> records, IReadOnlySet<string>? aliases)
        => [.. records.Select(record => factory.Build(record, aliases))];

    protected override void Insert(IMedia entity)
    {
        writer.Insert(Writing(), entity, ObjectType, uniqueNames: true, FindMediaPath(entity));
        entity.ResetDirtyProperties();
    }

    protected override void Update(IMedia entity)
    {
        if (!entity.IsDirty())
        {
            return;
        }

        writer.Update(Writing(), entity, ObjectType, uniqueNames: true, FindMediaPath(entity));
        entity.ResetDirtyProperties();
    }

    private string? FindMediaPath(IMedia media)
    {
        foreach (IProperty property in media.Properties)
        {
            if (mediaPaths.TryGetMediaPath(property.PropertyType.PropertyEditorAlias, property.GetValue(), out string? path))
            {
                return path;
            }
        }

        return null;
    }
}
