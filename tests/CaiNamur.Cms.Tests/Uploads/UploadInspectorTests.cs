using System.Text;
using CaiNamur.Cms.Uploads;
using FsCheck.Xunit;

namespace CaiNamur.Cms.Tests.Uploads;

public sealed class UploadInspectorTests
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13];

    private readonly UploadInspector _inspector = new();

    [Theory]
    [InlineData("photo.png")]
    [InlineData("PHOTO.PNG")]
    [InlineData("été à Namur – 2026.png")]
    [InlineData("photo.png. ")]
    public async Task Inspect_PictureUnderItsOwnExtension_IsAccepted(string name)
        => (await InspectAsync(name, Png)).Refusal.ShouldBeNull();

    [Theory]
    [InlineData("photo.jpg")]
    [InlineData("photo.pdf")]
    [InlineData("photo.png.exe")]
    [InlineData("photo.html")]
    [InlineData("photo")]
    [InlineData("photo.txt")]
    public async Task Inspect_PictureUnderAnotherName_IsRefused(string name)
        => (await InspectAsync(name, Png)).Refusal.ShouldNotBeNullOrEmpty();

    [Theory]
    [InlineData("page.png", "<html><script>alert(1)</script></html>")]
    [InlineData("page.txt", "<html><script>alert(1)</script></html>")]
    [InlineData("page.svg", "<html><script>alert(1)</script></html>")]
    [InlineData("script.js", "alert(1)")]
    [InlineData("empty.png", "")]
    public async Task Inspect_PageInDisguise_IsRefused(string name, string content)
        => (await InspectAsync(name, Encoding.UTF8.GetBytes(content))).Refusal.ShouldNotBeNullOrEmpty();

    [Fact]
    public async Task Inspect_Drawing_IsKeptWithoutItsScript()
    {
        UploadInspection inspection = await InspectAsync("logo.svg", Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script><rect/></svg>"));

        inspection.Refusal.ShouldBeNull();
        using var reader = new StreamReader(inspection.Open());
        string kept = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        kept.ShouldContain("rect");
        kept.ShouldNotContain("script");
    }

    [Property]
    public bool Inspect_AnyNameAndContent_IsDecidedWithoutAnError(string name, byte[] content)
        => InspectAsync(name ?? string.Empty, content ?? []).GetAwaiter().GetResult() is not null;

    private Task<UploadInspection> InspectAsync(string name, byte[] content)
        => _inspector.InspectAsync(name, () => new MemoryStream(content), TestContext.Current.CancellationToken);
}
