using System.Collections.Concurrent;
using System.Threading.RateLimiting;
using CaiNamur.Cms.Imaging.Processing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CaiNamur.Cms.Imaging.Caching;

/// <summary>Finished images, from the cache or made now: each once, a few at a time.</summary>
internal sealed class ProcessedImages(
    VipsImageProcessor processor,
    ImageDiskCache cache,
    IOptions<ImagingOptions> options,
    TimeProvider time,
    ILogger<ProcessedImages> logger) : IDisposable
{
    private const int MaximumRemembered = 1_000;

    private readonly SingleFlight<Work> _flights = new();

    // A damaged original is decoded to its end before that shows: once is enough. Its name changes when the file does.
    private readonly ConcurrentDictionary<string, byte> _notProcessable = new(StringComparer.Ordinal);

    private readonly ConcurrencyLimiter _limiter = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = options.Value.EffectiveConcurrency,
        QueueLimit = options.Value.MaximumWaiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    public async Task<ProcessedImage> GetAsync(ImageJob job, CancellationToken cancellationToken)
    {
        string name = job.Name(processor.Settings);
        if (cache.TryOpen(name) is { } cached)
        {
            return new ProcessedImage(ImageOutcome.Ready, cached, name);
        }

        if (_notProcessable.ContainsKey(name))
        {
            return new ProcessedImage(ImageOutcome.NotProcessable, Stream.Null, name);
        }

        Work work = await _flights.RunAsync(name, () => MakeAsync(job, name), cancellationToken).ConfigureAwait(false);
        return new ProcessedImage(work.Outcome, new MemoryStream(work.Content, writable: false), name);
    }

    public void Dispose() => _limiter.Dispose();

    private async Task<Work> MakeAsync(ImageJob job, string name)
    {
        using RateLimitLease turn = await _limiter.AcquireAsync().ConfigureAwait(false);
        if (!turn.IsAcquired)
        {
            logger.ImageTurnedAway(job.Path);
            return new Work(ImageOutcome.Busy, []);
        }

        // Another flight for the same may have landed between the look into the cache and the start of this one.
        if (cache.TryOpen(name) is { } cached)
        {
            return new Work(ImageOutcome.Ready, await ReadAsync(cached).ConfigureAwait(false));
        }

        try
        {
            byte[] content = Process(job);
            await cache.WriteAsync(name, content).ConfigureAwait(false);
            return new Work(ImageOutcome.Ready, content);
        }
        catch (ImageProcessingException exception)
        {
            logger.ImageNotProcessable(job.Path, exception.Message);
            Remember(name);
            return new Work(ImageOutcome.NotProcessable, []);
        }
    }

    private byte[] Process(ImageJob job)
    {
        long start = time.GetTimestamp();
        using Stream original = job.Open();
        EncodedImage image = processor.Process(original, job.Command, job.Format);
        logger.ImageResized(job.Path, image.Size.Width, image.Size.Height, job.Format.ToString(), (long)time.GetElapsedTime(start).TotalMilliseconds);
        return image.Content;
    }

    private void Remember(string name)
    {
        if (_notProcessable.Count >= MaximumRemembered)
        {
            _notProcessable.Clear();
        }

        _notProcessable[name] = 0;
    }

    private static async Task<byte[]> ReadAsync(FileStream cached)
    {
        await using (cached.ConfigureAwait(false))
        {
            byte[] content = new byte[cached.Length];
            await cached.ReadExactlyAsync(content).ConfigureAwait(false);
            return content;
        }
    }

    private sealed record Work(ImageOutcome Outcome, byte[] Content);
}
