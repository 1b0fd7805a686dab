using CaiNamur.Cms.Imaging;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Media;

namespace CaiNamur.Cms.Tests.Imaging;

public sealed class ImagingRegistrationTests
{
    [Fact]
    public async Task AddCaiImaging_GivesCoreItsPorts()
    {
        await using MediaSite site = await MediaSite.StartAsync();

        site.Services.GetRequiredService<IImageUrlGenerator>().SupportedImageFileTypes.ShouldContain("jpg");
        site.Services.GetRequiredService<IImageUrlTokenGenerator>().RefreshSignature("/media/a.jpg?width=1").ShouldContain("&s=");
        site.Services.GetRequiredService<IImageDimensionExtractor>().SupportedImageFileTypes.ShouldContain("avif");
        site.Services.GetRequiredService<ISvgDimensionExtractor>().ShouldNotBeNull();
    }

    [Theory]
    [InlineData("CaiNamur:Imaging:SigningKey", "short")]
    [InlineData("CaiNamur:Imaging:MaximumSide", "0")]
    [InlineData("CaiNamur:Imaging:AvifEffort", "10")]
    public async Task Start_WithBadSettings_SaysWhichAndStops(string key, string value)
    {
        OptionsValidationException exception = await Should.ThrowAsync<OptionsValidationException>(() => MediaSite.StartAsync(null, (key, value)));

        exception.Message.ShouldContain(key.Split(':')[^1]);
        exception.OptionsType.ShouldBe(typeof(ImagingOptions));
    }
}
