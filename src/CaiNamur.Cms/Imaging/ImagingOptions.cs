using System.ComponentModel.DataAnnotations;

namespace CaiNamur.Cms.Imaging;

/// <summary>How images are resized, signed and kept.</summary>
public sealed class ImagingOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "CaiNamur:Imaging";

    /// <summary>
    /// The secret that image addresses are signed with. Left out, one is made at first use and kept in the data folder;
    /// instances that do not share that folder must be given the same.
    /// </summary>
    [MinLength(32, ErrorMessage = "The key must have at least 32 characters.")]
    public string? SigningKey { get; set; }

    /// <summary>The longest side, in pixels, that an image may be asked for.</summary>
    [Range(16, 16_000)]
    public int MaximumSide { get; set; } = 4_000;

    /// <summary>The most pixels that an original may have; beyond it the image is refused before it is decoded.</summary>
    [Range(1_000, 1_000_000_000)]
    public long MaximumSourcePixels { get; set; } = 100_000_000;

    /// <summary>How many images are worked on at once; 0 stands for half the processors, at least one.</summary>
    [Range(0, 64)]
    public int MaximumConcurrency { get; set; }

    /// <summary>How many images may wait for their turn before requests are turned away.</summary>
    [Range(0, 10_000)]
    public int MaximumWaiting { get; set; } = 200;

    /// <summary>The size in megabytes that the image cache is trimmed to.</summary>
    [Range(1, 1_000_000)]
    public int CacheMegabytes { get; set; } = 2_048;

    /// <summary>How often the image cache is looked at for trimming.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "7.00:00:00")]
    public TimeSpan CacheTrimInterval { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>JPEG quality.</summary>
    [Range(1, 100)]
    public int JpegQuality { get; set; } = 78;

    /// <summary>WebP quality.</summary>
    [Range(1, 100)]
    public int WebPQuality { get; set; } = 75;

    /// <summary>AVIF quality; its scale differs: 50 looks like WebP at 75.</summary>
    [Range(1, 100)]
    public int AvifQuality { get; set; } = 50;

    /// <summary>
    /// How much time AVIF may take, 0 to 9. Measured on a photograph at 1080 pixels, one core: effort 1 takes 0.2 s and gives 59 kB,
    /// effort 4 takes 2.2 s and gives 54 kB; WebP takes 0.1 s and gives 90 kB.
    /// </summary>
    [Range(0, 9)]
    public int AvifEffort { get; set; } = 1;

    internal int EffectiveConcurrency => MaximumConcurrency > 0 ? MaximumConcurrency : Math.Max(1, Environment.ProcessorCount / 2);
}
