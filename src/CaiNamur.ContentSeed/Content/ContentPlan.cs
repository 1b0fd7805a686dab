using Umbraco.Cms.Core.Models.Entities;

namespace CaiNamur.ContentSeed.Content;

/// <summary>The pages that an import will write.</summary>
/// <param name="Prepared">What is new or replaced, parents before children and siblings in their order.</param>
/// <param name="Existing">The entries in the tree of the seed's pages that exist, by key.</param>
internal sealed record ContentPlan(IReadOnlyList<PreparedPage> Prepared, IReadOnlyDictionary<Guid, IEntitySlim> Existing)
{
    /// <summary>Checks also those values that refer to other pages and media, which must have been saved by now.</summary>
    public void Validate()
    {
        foreach (PreparedPage page in Prepared.Where(page => page.IsPublished))
        {
            page.Reader.ValidateReferences(page.Seed.Position);
        }
    }
}
