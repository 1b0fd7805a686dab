using Umbraco.Cms.Core.Models;

namespace CaiNamur.ContentSeed.Values;

/// <summary>Names what values refer to in the seed's way; null for what is not there any more.</summary>
internal interface ISeedNames
{
    string? Page(Guid key);

    string? Media(Guid key);

    /// <summary>Takes a stored file into the seed and gives its path below <c>media/</c>.</summary>
    /// <param name="address">The address at which the file is stored.</param>
    string? File(string address);

    string? User(Guid key);

    IContentType? ElementType(Guid key);
}
