using CaiNamur.Cms.Persistence.Caching;
using CaiNamur.Cms.Persistence.Scoping;
using CaiNamur.Cms.Persistence.Templates;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.ContentTypes;

/// <summary>The one shared set of all types, as it is for those who only read, and in copies for those who may change what they get.</summary>
internal sealed class ContentTypeStore(
    IEfScopeAccessor scopes,
    SharedEntityCaches caches,
    ContentTypeFactory factory,
    EfTemplateRepository templates) : EfRepository(scopes), IContentTypeLookup, IContentTypeCommonRepository
{
    public ContentTypeSet Set => caches.GetOrLoad<IContentTypeComposition, ContentTypeSet>(Scope.Session, Load);

    public IContentType? Document(int id) => Set.Find(id) as IContentType;

    public IMediaType? Media(int id) => Set.Find(id) as IMediaType;

    public IMemberType? Member(int id) => Set.Find(id) as IMemberType;

    public IReadOnlyCollection<IPropertyType> PropertyTypes(string alias) => Set.PropertyTypes(alias);

    public IEnumerable<IContentTypeComposition> GetAllTypes() => Set.All.Select(Copy).ToArray();

    public void ClearCache() => caches.Drop(typeof(IContentTypeComposition));

    /// <summary>To be called after each write to a table that types are built from.</summary>
    public void MarkWritten() => Scope.Session.MarkWritten(typeof(IContentTypeComposition));

    public static TType Copy<TType>(TType type)
        where TType : IContentTypeComposition
    {
        var copy = (TType)type.DeepClone();
        if (copy is ContentType { HistoryCleanup: { } cleanup } documentType)
        {
            // Core's clone shares this mutable object with its original.
            documentType.HistoryCleanup = new HistoryCleanup
            {
                PreventCleanup = cleanup.PreventCleanup,
                KeepAllVersionsNewerThanDays = cleanup.KeepAllVersionsNewerThanDays,
                KeepLatestVersionPerDayForDays = cleanup.KeepLatestVersionPerDayForDays,
            };
            documentType.HistoryCleanup.ResetDirtyProperties(false);
        }

        copy.ResetDirtyProperties(false);
        return copy;
    }

    private ContentTypeSet Load() => new(factory.Build(ContentTypeRows.Read(Reading()), templates.Set));
}
