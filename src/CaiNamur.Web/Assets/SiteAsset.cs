namespace CaiNamur.Web.Assets;

/// <summary>One file of the site, in every form that it is sent in.</summary>
/// <param name="Url">Its address, with a fingerprint of its bytes: another content has another address.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Bytes">Its bytes as they are.</param>
/// <param name="Gzip">Compressed with gzip, or null when that gains nothing.</param>
/// <param name="Brotli">Compressed with Brotli, or null when that gains nothing.</param>
internal sealed record SiteAsset(string Url, string ContentType, byte[] Bytes, byte[]? Gzip, byte[]? Brotli);
