using CaiNamur.EndToEndTests.Support;
using Microsoft.Playwright;

namespace CaiNamur.EndToEndTests.Accessibility;

/// <summary>A page enlarged to 400 % on a desk is as wide as 320 pixels: nobody scrolls sideways to read it (WCAG 2.2, 1.4.10).</summary>
public sealed class ReflowTests(SiteFixture site)
{
    private const int Narrowest = 320;

    public static TheoryData<string> Pages => AxeTests.Pages;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_Enlarged_FitsTheWidth(string path)
    {
        IPage page = await site.OpenAsync(path, Narrowest);

        int width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");

        width.ShouldBeLessThanOrEqualTo(Narrowest);
        await page.Context.CloseAsync();
    }
}
