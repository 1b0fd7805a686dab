namespace CaiNamur.Cms.Imaging.Delivery;

/// <summary>How a file may be served, by what is in it.</summary>
internal enum MediaHandling
{
    /// <summary>Offered for download: a browser must not open it on this site's address.</summary>
    Attachment,

    /// <summary>Shown as it is.</summary>
    Inline,

    /// <summary>Shown, shut in: a drawing may hold scripts.</summary>
    Drawing,

    /// <summary>Shown, and resized when asked.</summary>
    Image,
}
