using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.ContentModel.Compositions;

/// <summary>The persons to turn to; each is a <c>person</c> document.</summary>
public interface IContactPersons
{
    const string ModelTypeAlias = "contactPersons";

    const string ContactsAlias = "contacts";

    IEnumerable<IPublishedContent> Contacts { get; }
}
