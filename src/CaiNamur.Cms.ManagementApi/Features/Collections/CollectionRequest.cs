using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;

namespace CaiNamur.Cms.ManagementApi.Features.Collections;

/// <summary>Which items of a list are wanted, in which order.</summary>
public sealed record CollectionRequest
{
    /// <summary>The list view; null for the one of the item's type.</summary>
    [FromQuery(Name = "dataTypeId")]
    public Guid? DataTypeId { get; init; }

    /// <summary>The column to sort by.</summary>
    [FromQuery(Name = "orderBy")]
    public string? OrderBy { get; init; }

    [FromQuery(Name = "orderDirection")]
    public Direction OrderDirection { get; init; } = Direction.Ascending;

    /// <summary>A part of the name, or a key.</summary>
    [FromQuery(Name = "filter"), StringLength(500)]
    public string? Filter { get; init; }

    /// <summary>The column to sort by, or the one that lists begin with.</summary>
    internal string Column => string.IsNullOrWhiteSpace(OrderBy) ? "updateDate" : OrderBy;
}
