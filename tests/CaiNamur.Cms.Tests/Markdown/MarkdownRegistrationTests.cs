using CaiNamur.Cms.Markdown;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Cms.Tests.Markdown;

public sealed class MarkdownRegistrationTests
{
    [Fact]
    public void AddCaiMarkdown_GivesCoreItsConverter()
    {
        using ServiceProvider provider = MarkupServices.Create();

        string html = provider.GetRequiredService<IMarkdownToHtmlConverter>().ToHtml("Un **mot** [^1]\n\n[^1]: Note.");

        html.ShouldBe(MarkupServices.Renderer.Render("Un **mot** [^1]\n\n[^1]: Note.").Html);
    }
}
