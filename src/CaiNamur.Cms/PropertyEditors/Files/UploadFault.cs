namespace CaiNamur.Cms.PropertyEditors.Files;

/// <summary>Why a file is refused.</summary>
internal enum UploadFault
{
    /// <summary>The temporary file does not exist (any more).</summary>
    Missing,

    /// <summary>Neither the installation nor the data type may leave the extension out.</summary>
    ExtensionNotAllowed,

    /// <summary>The bytes are not those of a file with this extension.</summary>
    ContentMismatch,
}
