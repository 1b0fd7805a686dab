using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CaiNamur.Cms.Imaging.Caching;

internal sealed class ImageCacheMaintenance(
    ImageDiskCache cache,
    IOptions<ImagingOptions> options,
    TimeProvider time,
    ILogger<ImageCacheMaintenance> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(options.Value.CacheTrimInterval, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
            {
                Trim(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site stops.
        }
    }

    private void Trim(CancellationToken stoppingToken)
    {
        try
        {
            cache.Trim(stoppingToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            logger.ImageCacheNotTrimmed(exception);
        }
    }
}
