namespace CaiNamur.Cms.Imaging.Processing;

/// <summary>The original cannot be made into what was asked, whoever asks and however often: it is damaged or too large.</summary>
internal sealed class ImageProcessingException(string message, Exception? inner = null) : Exception(message, inner);
