using Umbraco.Cms.Core.Models.Entities;

namespace CaiNamur.ContentSeed.Media;

/// <summary>The media that an import will write.</summary>
/// <param name="Prepared">What is new or replaced, folders before what they hold.</param>
/// <param name="Existing">The entries in the tree of the seed's media that exist, by key.</param>
internal sealed record MediaPlan(IReadOnlyList<PreparedMedia> Prepared, IReadOnlyDictionary<Guid, IEntitySlim> Existing);
