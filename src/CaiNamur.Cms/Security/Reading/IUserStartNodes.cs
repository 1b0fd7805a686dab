using Umbraco.Cms.Core.Models.Membership;

namespace CaiNamur.Cms.Security.Reading;

/// <summary>Which branches of the trees a user works in: their own start nodes and those of their groups, as Core combines them.</summary>
public interface IUserStartNodes
{
    /// <summary>The branches of the document tree.</summary>
    /// <param name="user">The user.</param>
    /// <param name="dataTypeKey">The data type that something is picked for; it may say that start nodes do not count there.</param>
    Task<StartNodes> OfDocumentsAsync(IUser user, Guid? dataTypeKey = null);

    /// <summary>The branches of the media tree.</summary>
    /// <param name="user">The user.</param>
    /// <param name="dataTypeKey">The data type that something is picked for; it may say that start nodes do not count there.</param>
    Task<StartNodes> OfMediaAsync(IUser user, Guid? dataTypeKey = null);
}
