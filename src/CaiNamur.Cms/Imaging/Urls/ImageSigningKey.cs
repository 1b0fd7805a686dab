using System.Security.Cryptography;
using System.Text;
using CaiNamur.Cms.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CaiNamur.Cms.Imaging.Urls;

/// <summary>The configured key, or one that the first instance makes and all that share its data folder read.</summary>
internal sealed class ImageSigningKey(IOptions<ImagingOptions> options, DataDirectory data, ILogger<ImageSigningKey> logger) : IImageSigningKey
{
    private const int Length = 32;

    private readonly Lazy<byte[]> _key = new(() =>
        options.Value.SigningKey is { Length: > 0 } configured ? Encoding.UTF8.GetBytes(configured) : ReadOrCreate(data.Combine("keys", "imaging.key"), logger));

    public ReadOnlySpan<byte> Value => _key.Value;

    private static byte[] ReadOrCreate(string file, ILogger logger)
    {
        if (!File.Exists(file))
        {
            Create(file, logger);
        }

        byte[] key = File.ReadAllBytes(file);
        return key.Length == Length
            ? key
            : throw new InvalidOperationException($"The key file '{file}' is damaged: it has {key.Length} bytes, not {Length}. Delete it to have a new one made.");
    }

    // Written whole under another name first: whoever sees the file sees all of it, and of two instances only one gives it its name.
    private static void Create(string file, ILogger logger)
    {
        string folder = Path.GetDirectoryName(file)!;
        Directory.CreateDirectory(folder);
        string temporary = Path.Combine(folder, $".{Path.GetRandomFileName()}");
        try
        {
            FileStreamOptions create = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                create.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using (FileStream stream = new(temporary, create))
            {
                stream.Write(RandomNumberGenerator.GetBytes(Length));
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, file, overwrite: false);
            logger.SigningKeyCreated(file);
        }
        catch (IOException) when (File.Exists(file))
        {
            // Another instance was faster; its key is the one.
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
