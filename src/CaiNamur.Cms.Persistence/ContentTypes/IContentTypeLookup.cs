using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.Persistence.ContentTypes;

/// <summary>
/// The types out of the shared set, as they are: no copy is made, so callers must not change what they get.
/// Building a page of documents would otherwise clone the same few types again and again.
/// </summary>
internal interface IContentTypeLookup
{
    /// <returns>The document type, or null when there is none with this id.</returns>
    IContentType? Document(int id);

    /// <returns>The media type, or null when there is none with this id.</returns>
    IMediaType? Media(int id);

    /// <returns>The member type, or null when there is none with this id.</returns>
    IMemberType? Member(int id);

    /// <returns>The property types with this alias (without regard to case) of all document, media and member types.</returns>
    IReadOnlyCollection<IPropertyType> PropertyTypes(string alias);
}
