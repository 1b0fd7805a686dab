using CaiNamur.Web.Links;

namespace CaiNamur.Web.Features.Chrome;

/// <summary>A message above every page.</summary>
/// <param name="Text">The message.</param>
/// <param name="Link">Where to read more, or null.</param>
/// <param name="Modifier">The level as a CSS modifier: information, warning or urgent.</param>
/// <param name="Label">The level in a word.</param>
/// <param name="From">From when it is shown; null: at once.</param>
/// <param name="Until">Until when it is shown; null: until somebody takes it away.</param>
public sealed record SiteAlert(string Text, LinkViewModel? Link, string Modifier, string Label, DateTimeOffset? From, DateTimeOffset? Until)
{
    /// <summary>Whether it is shown at <paramref name="now"/>.</summary>
    public bool IsShownAt(DateTimeOffset now) => !(now < From) && !(now >= Until);

    /// <summary>The next instant at which it appears or goes, or null.</summary>
    public DateTimeOffset? NextChangeAfter(DateTimeOffset now) => From > now ? From : Until > now ? Until : null;
}
