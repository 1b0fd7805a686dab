namespace CaiNamur.Cms.ManagementApi.Authorization;

/// <summary>Whether the signed-in user may work on media: start nodes, as Core's permission service decides. Media knows no permissions beyond.</summary>
public interface IMediaAccess
{
    /// <summary>Whether every one of the items is within the user's start nodes.</summary>
    Task<bool> MayAsync(params Guid[] keys);

    /// <summary>Whether the folder, or the root of the tree when there is none, is within the user's start nodes.</summary>
    Task<bool> MayUnderAsync(Guid? parentKey);

    /// <summary>Whether the user may work on the recycle bin.</summary>
    Task<bool> MayInRecycleBinAsync();

    /// <summary>Those of the items that are within the user's start nodes.</summary>
    Task<ISet<Guid>> FilterAsync(IEnumerable<Guid> keys);
}
