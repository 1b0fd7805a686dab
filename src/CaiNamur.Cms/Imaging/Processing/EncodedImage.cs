namespace CaiNamur.Cms.Imaging.Processing;

internal sealed record EncodedImage(byte[] Content, PixelSize Size);
