namespace CaiNamur.Cms.Imaging.Caching;

internal enum ImageOutcome
{
    Ready,

    /// <summary>The original is damaged, too large, or no image.</summary>
    NotProcessable,

    /// <summary>Too many images wait already.</summary>
    Busy,
}
