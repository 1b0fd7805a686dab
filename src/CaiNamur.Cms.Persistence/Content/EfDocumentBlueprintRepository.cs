using CaiNamur.Cms.Persistence.Permissions;
using CaiNamur.Cms.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Content;

/// <summary>Blueprints: documents to begin with. Two of them may have the same name.</summary>
internal sealed class EfDocumentBlueprintRepository(
    IEfScopeAccessor scopes,
    DocumentFactory factory,
    DocumentWriter writer,
    ContentOrdering orderings,
    ContentScheduleStore schedules,
    EntityPermissionStore permissions,
    ILanguageRepository languages,
    TimeProvider time)
    : EfDocumentRepository(scopes, factory, writer, orderings, schedules, permissions, languages, time), IDocumentBlueprintRepository
{
    protected override Guid ObjectType => Constants.ObjectTypes.DocumentBlueprint;

    protected override bool UniqueNames => false;
}
