using CaiNamur.Cms.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.ContentTypes;

internal sealed class EfMediaTypeRepository(IEfScopeAccessor scopes, ContentTypeStore store, ContentTypeWriter writer)
    : EfContentTypeRepositoryBase<IMediaType>(scopes, store, writer, Constants.ObjectTypes.MediaType), IMediaTypeRepository;
