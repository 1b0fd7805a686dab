using System.Text;
using CaiNamur.Cms.Imaging.Delivery;
using FsCheck.Xunit;

namespace CaiNamur.Cms.Tests.Imaging.Delivery;

public sealed class MediaKindsTests
{
    [Fact]
    public void Recognise_Images_ByTheirContent()
    {
        Recognise(TestImages.Jpeg(8, 8), "a.png").ShouldBe(MediaKind.Jpeg);
        Recognise(TestImages.Png(8, 8), "a.jpg").ShouldBe(MediaKind.Png);
        using NetVips.Image image = TestImages.Quarters(16, 16);
        Recognise(image.WebpsaveBuffer(), "a").ShouldBe(MediaKind.WebP);
        Recognise(image.HeifsaveBuffer(compression: NetVips.Enums.ForeignHeifCompression.Av1), "a").ShouldBe(MediaKind.Avif);
        Recognise(image.TiffsaveBuffer(), "a").ShouldBe(MediaKind.Tiff);
        Recognise(image.GifsaveBuffer(), "a").ShouldBe(MediaKind.Gif);
    }

    [Fact]
    public void Recognise_AnimatedWebP_IsNotResized()
    {
        using NetVips.Image frames = TestImages.Quarters(16, 32);
        byte[] animation = frames.Mutate(image => image.Set(NetVips.GValue.GIntType, "page-height", 16)).WebpsaveBuffer();

        Recognise(animation, "a.webp").ShouldBe(MediaKind.AnimatedWebP);
    }

    [Theory]
    [InlineData("%PDF-1.4", "x.bin", "application/pdf", "Inline")]
    [InlineData("OggS", "x", "audio/ogg", "Inline")]
    [InlineData("ID3", "x", "audio/mpeg", "Inline")]
    [InlineData("fLaC", "x", "audio/flac", "Inline")]
    [InlineData("RIFF....WAVE", "x", "audio/wav", "Inline")]
    [InlineData("....ftypisom", "x", "video/mp4", "Inline")]
    [InlineData("....ftypheic", "x", "image/heif", "Attachment")]
    [InlineData("\ufeff <svg>", "x", "image/svg+xml", "Drawing")]
    [InlineData("<!DOCTYPE html><svg>", "x.html", "text/html", "Attachment")]
    [InlineData("<html><svg>", "x.svg", "image/svg+xml", "Attachment")]
    [InlineData("PK", "x.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Attachment")]
    [InlineData("alert(1)", "x.js", "text/javascript", "Attachment")]
    [InlineData("a;b", "x.csv", "text/csv", "Attachment")]
    [InlineData("", "x", "application/octet-stream", "Attachment")]
    public void Recognise_File_ByItsFirstBytes(string head, string name, string contentType, string handling)
    {
        MediaKind kind = Recognise(Encoding.UTF8.GetBytes(head), name);

        kind.ContentType.ShouldBe(contentType);
        kind.Handling.ToString().ShouldBe(handling);
    }

    [Property(MaxTest = 500)]
    public void Recognise_AnyBytes_Answers(byte[] head, string name) => Recognise(head, name ?? string.Empty).ContentType.ShouldNotBeEmpty();

    private static MediaKind Recognise(byte[] content, string name) => MediaKinds.Recognise(content.AsSpan(0, Math.Min(content.Length, MediaKinds.HeadLength)), name);
}
