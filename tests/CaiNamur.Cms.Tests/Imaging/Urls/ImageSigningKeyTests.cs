using System.Text;
using CaiNamur.Cms.Imaging;
using CaiNamur.Cms.Imaging.Urls;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace CaiNamur.Cms.Tests.Imaging.Urls;

public sealed class ImageSigningKeyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Value_Configured_IsTheConfiguredOne()
    {
        const string Configured = "0123456789abcdef0123456789abcdef";

        Key(Configured).Value.ToArray().ShouldBe(Encoding.UTF8.GetBytes(Configured));
        Directory.Exists(Path.Combine(_folder.Path, "keys")).ShouldBeFalse();
    }

    [Fact]
    public void Value_NotConfigured_StaysTheSameAcrossStarts()
    {
        byte[] first = Key().Value.ToArray();
        byte[] second = Key().Value.ToArray();

        first.Length.ShouldBe(32);
        second.ShouldBe(first);
    }

    [Fact]
    public void Value_ManyInstancesStartTogether_IsTheSameForAll()
    {
        byte[][] keys = Enumerable.Range(0, 32).AsParallel().WithDegreeOfParallelism(16).Select(_ => Key().Value.ToArray()).ToArray();

        keys.ShouldAllBe(key => key.SequenceEqual(keys[0]));
        Directory.GetFiles(Path.Combine(_folder.Path, "keys")).Select(Path.GetFileName).ShouldBe(["imaging.key"]);
    }

    [Fact]
    public void Value_DamagedFile_SaysWhichFile()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "keys"));
        File.WriteAllText(Path.Combine(_folder.Path, "keys", "imaging.key"), "short");

        Should.Throw<InvalidOperationException>(() => Key().Value.ToArray()).Message.ShouldContain("imaging.key");
    }

    private ImageSigningKey Key(string? configured = null) => new(
        Options.Create(new ImagingOptions { SigningKey = configured }),
        TestData.Directory(_folder.Path),
        NullLogger<ImageSigningKey>.Instance);
}
