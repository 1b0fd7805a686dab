namespace CaiNamur.Cms.Imaging.Urls;

/// <summary>The secret that image addresses are signed with; the same for as long as the process lives.</summary>
internal interface IImageSigningKey
{
    ReadOnlySpan<byte> Value { get; }
}
