using CaiNamur.ContentSeed.Reading;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.ContentSeed.Values;

/// <summary>Finds what values of a seed refer to. Whatever is not found is added to the faults.</summary>
internal interface ISeedTargets
{
    /// <summary>Gives the key of the page with a path such as <c>/contact</c>.</summary>
    Guid? Page(SeedScalar path);

    /// <summary>Gives the media item with a path below <c>media/</c>.</summary>
    SeedMediaTarget? Media(SeedScalar path);

    /// <summary>Gives the file with a path below <c>media/</c>, to be stored with the value itself.</summary>
    SeedFile? File(SeedScalar path);

    /// <summary>Gives the key of the user with an e-mail address.</summary>
    Guid? User(SeedScalar email);

    /// <summary>Gives the element type with an alias.</summary>
    IContentType? ElementType(SeedScalar alias);

    /// <summary>Gives the element type with a key.</summary>
    IContentType? ElementType(Guid key);
}
