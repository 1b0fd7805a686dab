using System.Text;
using CaiNamur.Cms.Uploads;
using FsCheck.Xunit;

namespace CaiNamur.Cms.Tests.Uploads;

public sealed class SvgSanitizerTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<g onload=\"alert(1)\"/>")]
    [InlineData("<g ONCLICK=\"alert(1)\"/>")]
    [InlineData("<a href=\"javascript:alert(1)\"><text>x</text></a>")]
    [InlineData("<a xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"javascript:alert(1)\"><text>x</text></a>")]
    [InlineData("<use href=\"https://example.org/x.svg#alert\"/>")]
    [InlineData("<image href=\"https://example.org/alert.png\"/>")]
    [InlineData("<image href=\"data:image/svg+xml;base64,YWxlcnQ=\"/>")]
    [InlineData("<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"><script>alert(1)</script></body></foreignObject>")]
    [InlineData("<animate attributeName=\"href\" values=\"javascript:alert(1)\"/>")]
    [InlineData("<set attributeName=\"onmouseover\" to=\"alert(1)\"/>")]
    [InlineData("<style>@import url(https://example.org/alert.css);</style>")]
    [InlineData("<style>rect { fill: url(https://example.org/alert) }</style>")]
    [InlineData("<rect style=\"background:url('https://example.org/alert')\"/>")]
    [InlineData("<rect style=\"fill: u\\72l(https://example.org/alert)\"/>")]
    [InlineData("<x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">alert(1)</x:script>")]
    [InlineData("<handler>alert(1)</handler>")]
    [InlineData("<?xml-stylesheet href=\"https://example.org/alert.css\"?>")]
    public void TryClean_WhatActsOrLoads_IsLeftOut(string inner)
    {
        bool isDrawing = SvgSanitizer.TryClean(Drawing(inner), out byte[]? clean);

        isDrawing.ShouldBeTrue();
        string text = Encoding.UTF8.GetString(clean!);
        text.ShouldNotContain("alert");
        text.ShouldNotContain("YWxlcnQ");
        text.ShouldNotContain("example.org");
    }

    [Fact]
    public void TryClean_WhatDraws_Stays()
    {
        bool isDrawing = SvgSanitizer.TryClean(
            Drawing("<defs><linearGradient id=\"a\"><stop offset=\"0\" stop-color=\"#fff\"/></linearGradient></defs><style>.b{fill:url(#a)}</style><rect class=\"b\" width=\"10\" height=\"10\" fill=\"url(#a)\"/><use href=\"#a\"/><title>Un dessin</title>"),
            out byte[]? clean);

        isDrawing.ShouldBeTrue();
        string text = Encoding.UTF8.GetString(clean!);
        text.ShouldContain("linearGradient");
        text.ShouldContain("fill=\"url(#a)\"");
        text.ShouldContain(".b{fill:url(#a)}");
        text.ShouldContain("href=\"#a\"");
        text.ShouldContain("Un dessin");
    }

    [Theory]
    [InlineData("not a drawing")]
    [InlineData("")]
    [InlineData("<html xmlns=\"http://www.w3.org/1999/xhtml\"/>")]
    [InlineData("<svg>without its namespace</svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&x;</text></svg>")]
    public void TryClean_WhatIsNoDrawing_IsRefused(string content)
        => SvgSanitizer.TryClean(Stream(content), out _).ShouldBeFalse();

    [Property]
    public bool TryClean_Anything_NeverThrows(string content)
    {
        SvgSanitizer.TryClean(Stream(content ?? string.Empty), out byte[]? clean);
        return clean is null || !Encoding.UTF8.GetString(clean).Contains("<script", StringComparison.OrdinalIgnoreCase);
    }

    private static MemoryStream Drawing(string inner) => Stream($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">{inner}</svg>");

    private static MemoryStream Stream(string content) => new(Encoding.UTF8.GetBytes(content));
}
