using CaiNamur.Cms.Imaging;
using CaiNamur.Cms.Imaging.Caching;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace CaiNamur.Cms.Tests.Imaging.Caching;

public sealed class ImageDiskCacheTests : IDisposable
{
    private const int Megabyte = 1024 * 1024;

    private readonly TemporaryFolder _folder = new();
    private readonly StoppedClock _clock = new(new DateTimeOffset(2026, 11, 24, 5, 0, 0, TimeSpan.Zero));
    private readonly ImageDiskCache _cache;

    public ImageDiskCacheTests() => _cache = new ImageDiskCache(
        TestData.Directory(_folder.Path),
        Options.Create(new ImagingOptions { CacheMegabytes = 2 }),
        _clock,
        NullLogger<ImageDiskCache>.Instance);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task TryOpen_Written_GivesTheContent()
    {
        await _cache.WriteAsync("aabb", [1, 2, 3]);

        await using FileStream? stream = _cache.TryOpen("aabb");

        stream.ShouldNotBeNull().Length.ShouldBe(3);
        Directory.GetFiles(Path.Combine(_folder.Path, "image-cache", "tmp")).ShouldBeEmpty();
    }

    [Fact]
    public async Task TryOpen_AbsentOrEmpty_IsNull()
    {
        await _cache.WriteAsync("aabb", []);

        _cache.TryOpen("aabb").ShouldBeNull();
        _cache.TryOpen("ccdd").ShouldBeNull();
    }

    [Fact]
    public async Task Trim_AboveTheBound_DeletesWhatWasAskedForLongestAgo()
    {
        await _cache.WriteAsync("old0", new byte[Megabyte]);
        await _cache.WriteAsync("mid0", new byte[Megabyte]);
        await _cache.WriteAsync("new0", new byte[Megabyte / 2]);
        SetAccess("old0", hoursAgo: 2);
        SetAccess("mid0", hoursAgo: 3);
        SetAccess("new0", hoursAgo: 0);
        await _cache.TryOpen("old0")!.DisposeAsync();

        _cache.Trim(TestContext.Current.CancellationToken);

        (await IsThereAsync("mid0")).ShouldBeFalse();
        (await IsThereAsync("old0")).ShouldBeTrue();
        (await IsThereAsync("new0")).ShouldBeTrue();
    }

    [Fact]
    public async Task Trim_BelowTheBound_DeletesNothing()
    {
        await _cache.WriteAsync("aabb", new byte[Megabyte]);

        _cache.Trim(TestContext.Current.CancellationToken);

        (await IsThereAsync("aabb")).ShouldBeTrue();
    }

    [Fact]
    public async Task Trim_ForgottenTemporaryFile_IsDeleted()
    {
        await _cache.WriteAsync("aabb", [1]);
        string forgotten = Path.Combine(_folder.Path, "image-cache", "tmp", "forgotten");
        await File.WriteAllTextAsync(forgotten, "half an image", TestContext.Current.CancellationToken);
        File.SetLastWriteTimeUtc(forgotten, _clock.GetUtcNow().UtcDateTime.AddHours(-2));

        _cache.Trim(TestContext.Current.CancellationToken);

        File.Exists(forgotten).ShouldBeFalse();
    }

    [Fact]
    public void Trim_NoCacheYet_DoesNothing() => _cache.Trim(TestContext.Current.CancellationToken);

    private void SetAccess(string name, int hoursAgo) =>
        File.SetLastAccessTimeUtc(Path.Combine(_folder.Path, "image-cache", name[..2], name), _clock.GetUtcNow().UtcDateTime.AddHours(-hoursAgo));

    private async Task<bool> IsThereAsync(string name)
    {
        await using FileStream? stream = _cache.TryOpen(name);
        return stream is not null;
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
