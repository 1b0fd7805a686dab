using Umbraco.Cms.Core.Services;

namespace CaiNamur.ContentSeed;

internal sealed class SeedStatus(IContentService content) : ISeedStatus
{
    public bool IsEmpty() => content.Count() == 0;
}
