using CaiNamur.Cms.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Containers;

internal sealed class EfDataTypeContainerRepository(IEfScopeAccessor scopes, TimeProvider time)
    : EfEntityContainerRepository(scopes, time, Constants.ObjectTypes.DataType), IDataTypeContainerRepository;
