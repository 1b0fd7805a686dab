namespace CaiNamur.Cms.Imaging.Processing;

/// <summary>The steps from an original to what is asked: scale the whole to a size, cut out a part of it, lay that in the middle of a canvas.</summary>
internal readonly record struct ImagePlan(PixelSize Scaled, int Left, int Top, PixelSize Part, PixelSize Canvas)
{
    public bool Cuts => Part != Scaled;

    public bool Pads => Canvas != Part;
}
