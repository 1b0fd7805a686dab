using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Features.Languages;

/// <summary>Languages by what they are known as.</summary>
[ManagementApiRoute("item/language")]
public sealed class LanguageItemController(ILanguageService languages) : ManagementApiControllerBase
{
    /// <summary>The languages with these ISO codes; unknown ones are left out.</summary>
    [HttpGet]
    [ProducesResponseType<IReadOnlyList<LanguageItemResponse>>(StatusCodes.Status200OK)]
    public async Task<IReadOnlyList<LanguageItemResponse>> GetItems([FromQuery] string[] isoCode)
        => isoCode.Length == 0
            ? []
            : [.. (await languages.GetMultipleAsync(isoCode)).Select(language => new LanguageItemResponse(language.CultureName, language.IsoCode))];
}
