using CaiNamur.Cms.Imaging.Urls;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CaiNamur.Cms.Tests.Imaging.Urls;

public sealed class MediaPathTests
{
    [Property(MaxTest = 2000)]
    public Property TryNormalise_AnyPath_StaysBelowTheRoot() => Prop.ForAll(Paths().ToArbitrary(), path =>
    {
        if (MediaPath.TryNormalise(path, out string? normalised))
        {
            string root = Path.GetFullPath("/media-root");
            Path.GetFullPath(Path.Combine(root, normalised)).ShouldBe($"{root}/{normalised}");
        }
    });

    [Theory]
    [InlineData("abc/photo.jpg", "abc/photo.jpg")]
    [InlineData("/abc/photo.jpg", "abc/photo.jpg")]
    [InlineData("abc/été 2026.pdf", "abc/été 2026.pdf")]
    [InlineData("..", null)]
    [InlineData("a/../b", null)]
    [InlineData("a//b", null)]
    [InlineData("a\\b", null)]
    [InlineData("a/", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    [InlineData("a\0.jpg", null)]
    [InlineData("C:/x", null)]
    [InlineData(".env", null)]
    public void TryNormalise_Path_IsAcceptedOrNot(string? path, string? expected)
    {
        MediaPath.TryNormalise(path, out string? normalised).ShouldBe(expected is not null);
        normalised.ShouldBe(expected);
    }

    private static Gen<string> Paths()
    {
        Gen<string> piece = Gen.OneOf(
            Gen.Elements("..", ".", "/", "//", "\\", "a", "photo.jpg", "%2e", "~", " ", "\0", ":", "é", "media"),
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? string.Empty));
        return piece.ListOf().Select(string.Concat);
    }
}
