using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CaiNamur.Cms.Imaging.Processing;
using CaiNamur.Cms.Imaging.Urls;

namespace CaiNamur.Cms.Imaging.Caching;

/// <summary>An image to be had: of which original, as it is now, and how.</summary>
internal sealed record ImageJob
{
    /// <summary>The original's path below the media root.</summary>
    public required string Path { get; init; }

    public required DateTimeOffset LastModified { get; init; }

    public required long Length { get; init; }

    public required ImageCommand Command { get; init; }

    public required ImageFormat Format { get; init; }

    /// <summary>Opens the original for reading from its start, with seeking.</summary>
    public required Func<Stream> Open { get; init; }

    /// <summary>The name that stands for exactly this result; another original under the same path has another.</summary>
    public string Name(string encoderSettings)
    {
        string identity = string.Create(
            CultureInfo.InvariantCulture,
            $"{Path}\n{LastModified.UtcTicks}\n{Length}\n{ImageQuery.Write(Command with { Version = null })}\n{Format}\n{encoderSettings}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)).AsSpan(0, 20));
    }
}
