using System.Text;
using CaiNamur.Cms.PropertyEditors.Media;
using CaiNamur.Cms.Tests.PropertyEditors.Support;
using Umbraco.Cms.Core.IO;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace CaiNamur.Cms.Tests.PropertyEditors.Files;

public sealed class UploadEditorTests : EditorTests
{
    private readonly Guid _contentKey = Guid.NewGuid();
    private readonly Guid _propertyKey = Guid.NewGuid();

    [Fact]
    public void Store_ATemporaryFile_MovesItIntoTheMediaFolder()
    {
        var dataType = Host.AddDataType(Aliases.UploadField, """{"fileExtensions":["pdf"]}""");

        var src = Upload(dataType, "Rapport d'été.PDF", SampleFiles.Pdf);

        src.ShouldNotBeNull().ShouldEndWith("/rapport-dété.pdf");
        Content(src).ShouldBe(SampleFiles.Pdf);
        Host.Show(dataType, src).ShouldBeJson($$"""{"src":"{{src}}"}""");
    }

    [Fact]
    public void RoundTrip_OfAnUnchangedFile_GivesTheSameFile()
    {
        var dataType = Host.AddDataType(Aliases.UploadField);
        var src = Upload(dataType, "a.pdf", SampleFiles.Pdf);

        Store(dataType, $$"""{"src":"{{src}}"}""", src).ShouldBe(src);
    }

    [Fact]
    public void Store_AFileOfTheSameName_KeepsTheFormerOne()
    {
        var dataType = Host.AddDataType(Aliases.UploadField);
        var first = Upload(dataType, "a.pdf", SampleFiles.Pdf)!;

        var second = Upload(dataType, "a.pdf", SampleFiles.Text("%PDF-2.0"), first)!;

        second.ShouldEndWith("/a-2.pdf");
        Content(first).ShouldBe(SampleFiles.Pdf);
    }

    [Fact]
    public void Store_TheFileOfAnotherProperty_CopiesIt()
    {
        var dataType = Host.AddDataType(Aliases.UploadField);
        var src = Upload(dataType, "a.pdf", SampleFiles.Pdf);

        var copy = (string)Host.Store(dataType, $$"""{"src":"{{src}}"}""", null, Guid.NewGuid(), _propertyKey)!;

        copy.ShouldNotBe(src);
        Content(copy).ShouldBe(SampleFiles.Pdf);
    }

    [Theory]
    [InlineData("""{"src":"/media/../../secret.txt"}""")]
    [InlineData("""{"src":"/media/none/a.pdf"}""")]
    [InlineData("""{"temporaryFileId":"7d2f0a37-54be-4b8a-9f0e-2f64a77a0001"}""")]
    [InlineData("""{"src":""}""")]
    [InlineData("null")]
    public void Store_WhatIsNoFile_GivesNoValue(string json)
        => Store(Host.AddDataType(Aliases.UploadField), json, "/media/old/a.pdf").ShouldBeNull();

    [Fact]
    public void Validate_ATemporaryFile_ChecksExtensionAndContent()
    {
        var dataType = Host.AddDataType(Aliases.UploadField, """{"fileExtensions":[".pdf","png"]}""");

        Validate(dataType, "a.pdf", SampleFiles.Pdf).ShouldBeEmpty();
        Validate(dataType, "a.jpg", SampleFiles.Jpeg).ShouldBe(["Les fichiers « .jpg » ne sont pas acceptés ici."]);
        Validate(dataType, "a.png", SampleFiles.Jpeg).ShouldBe(["Le contenu du fichier « a.png » ne correspond pas à son extension."]);
        Host.ValidatePosted(dataType, $$"""{"temporaryFileId":"{{Guid.NewGuid()}}"}""")
            .ShouldBe(["Le fichier envoyé n’est plus disponible : envoyez-le à nouveau."]);
    }

    [Theory]
    [InlineData("a.txt", "<!DOCTYPE html><script>alert(1)</script>")]
    [InlineData("a.txt", "\uFEFF <!-- --> <script>alert(1)</script>")]
    [InlineData("a.txt", "<?php system('id');")]
    [InlineData("a.txt", "#!/bin/sh")]
    [InlineData("a.pdf", "<html>%PDF-1.7</html>")]
    [InlineData("a.svg", "<svg><broken")]
    [InlineData("a.aspx", "text")]
    public void Store_WhatRuns_IsRefusedUnderAnyName(string fileName, string content)
    {
        var dataType = Host.AddDataType(Aliases.UploadField);

        Validate(dataType, fileName, SampleFiles.Text(content)).Count.ShouldBe(1);
        Upload(dataType, fileName, SampleFiles.Text(content)).ShouldBeNull();
    }

    [Fact]
    public void Store_AProgram_IsRefused() => Upload(Host.AddDataType(Aliases.UploadField), "a.dat", SampleFiles.Program).ShouldBeNull();

    [Fact]
    public void Store_ADrawing_CleansIt()
    {
        var drawing = SampleFiles.Text("""<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script><path d="M0 0h10"/></svg>""");

        var src = Upload(Host.AddDataType(Aliases.UploadField, """{"fileExtensions":["svg"]}"""), "logo.svg", drawing)!;

        Encoding.UTF8.GetString(Content(src)).ShouldBe("""<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h10" /></svg>""");
    }

    [Fact]
    public void RoundTrip_OfAnImage_GivesTheSameImage()
    {
        var dataType = Host.AddDataType(Aliases.ImageCropper, """{"crops":[{"alias":"carré","label":"Carré","width":400,"height":400}]}""");
        var temporaryFile = Host.Upload("photo.png", SampleFiles.Png);

        var stored = Store(
            dataType,
            $$$"""{"temporaryFileId":"{{{temporaryFile}}}","src":"","focalPoint":{"left":0.2,"top":0.8},"crops":[{"alias":"carré","width":400,"height":400,"coordinates":{"x1":0.1,"y1":0,"x2":0.1,"y2":0}}]}""");

        var shown = Host.Show(dataType, stored)!;
        var src = shown["src"]!.GetValue<string>();
        Content(src).ShouldBe(SampleFiles.Png);
        shown.ShouldBeJson(
            $$$"""{"src":"{{{src}}}","crops":[{"alias":"carré","label":"Carré","width":400,"height":400,"coordinates":{"x1":0.1,"y1":0,"x2":0.1,"y2":0}}],"focalPoint":{"left":0.2,"top":0.8}}""");
        Host.Show(dataType, Store(dataType, shown.ToJsonString(), stored)).ShouldBeJson(shown.ToJsonString());
    }

    [Fact]
    public void Validate_AnImage_ChecksTypeAndCrops()
    {
        var dataType = Host.AddDataType(Aliases.ImageCropper);

        Validate(dataType, "a.pdf", SampleFiles.Pdf).ShouldBe(["Les fichiers « .pdf » ne sont pas acceptés ici."]);
        Host.ValidatePosted(dataType, """{"src":"/media/a.png","crops":[{"alias":"c","width":1,"height":1,"coordinates":{"x1":0.9,"y1":0,"x2":0.9,"y2":0}}]}""").Count.ShouldBe(1);
    }

    [Fact]
    public void Convert_AnImage_GivesItsAddressAndCrops()
    {
        var dataType = Host.AddDataType(Aliases.ImageCropper, """{"crops":[{"alias":"carré","width":400,"height":400}]}""");

        var image = Host.Publish(dataType, """{"src":"/media/a/photo.png","crops":[],"focalPoint":{"left":0.2,"top":0.8}}""").GetValue().ShouldBeOfType<ImageCropperValue>();

        image.ToString().ShouldBe("/media/a/photo.png");
        image.HasFocalPoint.ShouldBeTrue();
        image.GetCrop("carré")!.Width.ShouldBe(400);
        Host.Publish(dataType, "/media/a/photo.png").GetValue().ShouldBeOfType<ImageCropperValue>().Src.ShouldBe("/media/a/photo.png");
    }

    private string? Upload(Umbraco.Cms.Core.Models.IDataType dataType, string fileName, byte[] content, string? current = null)
        => (string?)Store(dataType, $$"""{"temporaryFileId":"{{Host.Upload(fileName, content)}}"}""", current);

    private object? Store(Umbraco.Cms.Core.Models.IDataType dataType, string json, object? current = null)
        => Host.Store(dataType, json, current, _contentKey, _propertyKey);

    private IReadOnlyList<string> Validate(Umbraco.Cms.Core.Models.IDataType dataType, string fileName, byte[] content)
        => Host.ValidatePosted(dataType, $$"""{"temporaryFileId":"{{Host.Upload(fileName, content)}}"}""");

    private byte[] Content(string src)
    {
        var files = Host.Get<MediaFileManager>().FileSystem;
        using var stream = files.OpenFile(files.GetRelativePath(src));
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
