using CaiNamur.Cms.Persistence.Nodes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace CaiNamur.Cms.Persistence.Content;

/// <summary>Gives content a name of its own among its siblings, in every culture that it has.</summary>
internal sealed class ContentNames(ILanguageRepository languages)
{
    /// <summary>Makes the name, and the names by culture, fit to be saved.</summary>
    /// <param name="db">The context.</param>
    /// <param name="content">The item.</param>
    /// <param name="objectType">What its siblings are.</param>
    /// <exception cref="InvalidOperationException">There is no name at all.</exception>
    public void MakeUnique(CmsDbContext db, IContentBase content, Guid objectType)
    {
        EnsureName(content);
        bool moved = !content.HasIdentity || content.IsPropertyDirty(nameof(IContentBase.ParentId));
        if (moved || content.IsPropertyDirty(nameof(IContentBase.Name)))
        {
            content.Name = SiblingNames.FindFree(Siblings(db, content, objectType).Select(node => node.Name), content.Name!);
        }

        if (content.ContentType.VariesByCulture())
        {
            MakeCultureNamesUnique(db, content, objectType, moved);
        }
    }

    /// <summary>Makes sure that there is a name; content that varies takes that of the default culture, or of the first that it has.</summary>
    /// <exception cref="InvalidOperationException">There is no name at all.</exception>
    public void EnsureName(IContentBase content)
    {
        if (content.ContentType.VariesByCulture())
        {
            ContentCultureInfos? named = content.CultureInfos!.TryGetValue(languages.GetDefaultIsoCode(), out ContentCultureInfos? inDefault)
                ? inDefault
                : content.CultureInfos.Values.FirstOrDefault();
            content.Name = named?.Name;
        }

        if (string.IsNullOrWhiteSpace(content.Name))
        {
            throw new InvalidOperationException("Content without a name cannot be saved.");
        }
    }

    private void MakeCultureNamesUnique(CmsDbContext db, IContentBase content, Guid objectType, bool moved)
    {
        foreach (ContentCultureInfos culture in content.CultureInfos!.Values.Where(culture => moved || culture.IsDirty()).ToArray())
        {
            int languageId = languages.GetIdByIsoCode(culture.Culture)!.Value;
            IQueryable<string?> taken = Siblings(db, content, objectType).Join(
                db.Set<DocumentCultureRow>().Where(row => row.LanguageId == languageId),
                node => node.Id,
                row => row.NodeId,
                (_, row) => row.Name);
            string name = SiblingNames.FindFree(taken, culture.Name!);
            if (name == culture.Name)
            {
                continue;
            }

            content.SetCultureInfo(culture.Culture, name, culture.Date);
            if (content is IContent { PublishedState: PublishedState.Publishing } document && document.PublishCultureInfos!.ContainsKey(culture.Culture))
            {
                document.SetPublishInfo(culture.Culture, name, culture.Date);
            }
        }
    }

    private static IQueryable<NodeRow> Siblings(CmsDbContext db, IContentBase content, Guid objectType)
    {
        int parentId = content.ParentId;
        int id = content.Id;
        bool trashed = content.Trashed;
        return db.Set<NodeRow>()
            .Where(node => node.ParentId == parentId && node.ObjectType == objectType && node.Trashed == trashed && node.Id != id);
    }
}
