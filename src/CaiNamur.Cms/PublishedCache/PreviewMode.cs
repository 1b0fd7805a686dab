using Umbraco.Cms.Core.Web;

namespace CaiNamur.Cms.PublishedCache;

/// <summary>Whether the current request shows drafts. Outside a request nothing does.</summary>
internal sealed class PreviewMode(IUmbracoContextAccessor contexts)
{
    public bool IsOn => contexts.TryGetUmbracoContext(out IUmbracoContext? context) && context.InPreviewMode;
}
