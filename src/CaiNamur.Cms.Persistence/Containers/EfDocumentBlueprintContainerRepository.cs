using CaiNamur.Cms.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Containers;

internal sealed class EfDocumentBlueprintContainerRepository(IEfScopeAccessor scopes, TimeProvider time)
    : EfEntityContainerRepository(scopes, time, Constants.ObjectTypes.DocumentBlueprint), IDocumentBlueprintContainerRepository;
