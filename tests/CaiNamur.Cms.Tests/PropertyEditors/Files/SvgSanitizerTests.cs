using System.Text;
using System.Xml.Linq;
using CaiNamur.Cms.PropertyEditors.Files;
using FsCheck.Xunit;

namespace CaiNamur.Cms.Tests.PropertyEditors.Files;

public sealed class SvgSanitizerTests
{
    [Theory]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg"><a href="javascript:alert(1)"><path d="M0 0"/></a></svg>""")]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><use xlink:href="https://example.org/x.svg#a"/></svg>""")]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg"><image href="https://example.org/x.png"/></svg>""")]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg"><image href="data:image/svg+xml;base64,AAAA"/></svg>""")]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg"><foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject></svg>""")]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg"><rect fill="url(https://example.org/x)"/></svg>""")]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg"><style>@import "https://example.org/x.css";</style></svg>""")]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg"><rect style="fill:u\72l(https://example.org/x)"/></svg>""")]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg"><set attributeName="href" to="javascript:alert(1)"/></svg>""")]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg"><rect OnClick="alert(1)"/></svg>""")]
    [InlineData("""<?xml-stylesheet href="https://example.org/x.css"?><svg xmlns="http://www.w3.org/2000/svg"/>""")]
    [InlineData("""<!DOCTYPE svg [<!ELEMENT svg ANY>]><svg xmlns="http://www.w3.org/2000/svg"/>""")]
    public void Sanitize_WhatRunsOrLoads_TakesItAway(string svg)
    {
        var clean = Sanitize(svg);

        clean.ShouldNotBeNull().ShouldNotContain("example.org");
        clean.ShouldNotContain("alert", Case.Insensitive);
        clean.ShouldNotContain("DOCTYPE", Case.Insensitive);
        clean.ShouldNotContain("foreignObject");
        clean.ShouldNotContain("svg+xml");
    }

    [Theory]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs><rect fill="url(#g)" width="10" height="10"/></svg>""")]
    [InlineData("""<?xml version="1.0" encoding="UTF-8"?><!-- Logo --><svg xmlns="http://www.w3.org/2000/svg"><style>.a{fill:#0f766e}</style><use href="#b"/></svg>""")]
    public void Sanitize_AHarmlessDrawing_LeavesItByteForByte(string svg) => Sanitize(svg).ShouldBe(svg);

    [Theory]
    [InlineData("<svg><unclosed")]
    [InlineData("<html xmlns=\"http://www.w3.org/1999/xhtml\"/>")]
    [InlineData("<svg/>")]
    [InlineData("""<!DOCTYPE svg [<!ENTITY x "y">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>""")]
    [InlineData("")]
    public void Sanitize_WhatIsNoDrawing_GivesNothing(string svg) => Sanitize(svg).ShouldBeNull();

    [Property]
    public bool Sanitize_AnyAttribute_LeavesNoHandler(string name, string value)
    {
        var attribute = "on" + string.Concat((name ?? string.Empty).Where(char.IsAsciiLetter));
        var svg = new XElement(
            SvgNamespace + "svg",
            new XAttribute(attribute, string.Concat((value ?? string.Empty).Where(character => !char.IsControl(character) && !char.IsSurrogate(character) && character < '\uFFFE'))));

        return Sanitize(svg.ToString()) is { } clean && !XElement.Parse(clean).Attributes().Any(item => item.Name.LocalName == attribute);
    }

    private static readonly XNamespace SvgNamespace = "http://www.w3.org/2000/svg";

    private static string? Sanitize(string svg)
    {
        using var drawing = new MemoryStream(Encoding.UTF8.GetBytes(svg));
        using var clean = SvgSanitizer.Sanitize(drawing);
        return clean is null ? null : Encoding.UTF8.GetString(clean.ToArray());
    }
}
