using NetVips;

namespace CaiNamur.Cms.Imaging.Processing;

/// <summary>Settings of libvips that hold for the whole process.</summary>
internal static class VipsLibrary
{
    private static readonly Lazy<bool> Prepared = new(Prepare);

    /// <summary>Loads the native library at the first image, not at the start of the site.</summary>
    public static void EnsureReady() => _ = Prepared.Value;

    private static bool Prepare()
    {
        if (!ModuleInitializer.VipsInitialized)
        {
            throw new InvalidOperationException("libvips could not be loaded.", ModuleInitializer.Exception);
        }

        // Several images at once is what a busy page asks for; several threads for one image would only have them wait for each other.
        NetVips.NetVips.Concurrency = 1;

        // Each image is read once: what libvips would keep of it is never asked for again.
        Cache.Max = 0;

        // Loaders that libvips itself does not trust with files from outside.
        NetVips.NetVips.BlockUntrusted = true;

        // libvips prints what it finds odd about a file; what matters comes back as an exception.
        NetVips.Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, static (_, _, _) => { });
        return true;
    }
}
