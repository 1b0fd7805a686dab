using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Errors;

/// <summary>What a visitor sees when something is not there or does not work.</summary>
public sealed record ErrorPageViewModel(PageBasics Common) : PageViewModel(Common)
{
    /// <summary>Where to search instead, or null.</summary>
    public string? SearchUrl { get; init; }
}
