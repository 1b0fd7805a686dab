using Umbraco.Cms.Core.Models.Membership;

namespace CaiNamur.Cms.Security.Reading;

/// <summary>Finds out what a user may read of the documents (<c>Umb.Document.Read</c>), whatever their start nodes.</summary>
public interface IDocumentReadingRules
{
    Task<DocumentReading> OfAsync(IUser user);
}
