using CaiNamur.Cms.ManagementApi.Models;
using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Features.Languages;

/// <summary>The languages that content is written in.</summary>
[ManagementApiRoute("language")]
public sealed class LanguageController(ILanguageService languages) : ManagementApiControllerBase
{
    /// <summary>All languages, the default one first.</summary>
    [HttpGet]
    [ProducesResponseType<Paged<LanguageResponse>>(StatusCodes.Status200OK)]
    public async Task<Paged<LanguageResponse>> GetAll([FromQuery] Paging paging)
    {
        ILanguage[] all = [.. (await languages.GetAllAsync()).OrderByDescending(language => language.IsDefault).ThenBy(language => language.CultureName, StringComparer.CurrentCulture)];
        return new Paged<LanguageResponse>(all.Length, [.. all.Skip(paging.Skip).Take(paging.Take).Select(LanguageResponse.From)]);
    }
}
