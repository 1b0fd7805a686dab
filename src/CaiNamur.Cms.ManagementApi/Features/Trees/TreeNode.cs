using Umbraco.Cms.Core.Models.Entities;

namespace CaiNamur.Cms.ManagementApi.Features.Trees;

/// <summary>A node of a tree as one user sees it.</summary>
/// <param name="Entity">The node.</param>
/// <param name="IsOpen">Whether the user works with it; otherwise it is only shown as the way to what they work with.</param>
public sealed record TreeNode(IEntitySlim Entity, bool IsOpen = true);
