using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace CaiNamur.Cms.ManagementApi.Features.Search;

/// <summary>What is searched for, and where.</summary>
public sealed record DraftSearchRequest
{
    /// <summary>No query of a person is longer.</summary>
    public const int LongestQuery = 1_000;

    /// <summary>The words.</summary>
    [FromQuery(Name = "query"), StringLength(LongestQuery)]
    public string? Query { get; init; }

    /// <summary>True for the recycle bin only, false for all but it.</summary>
    [FromQuery(Name = "trashed")]
    public bool? Trashed { get; init; }

    /// <summary>The language that is searched; all of them when it is left out.</summary>
    [FromQuery(Name = "culture")]
    public string? Culture { get; init; }

    /// <summary>Only what is below this item.</summary>
    [FromQuery(Name = "parentId")]
    public Guid? ParentId { get; init; }

    /// <summary>The data type that something is picked for; it may say that start nodes do not count.</summary>
    [FromQuery(Name = "dataTypeId")]
    public Guid? DataTypeId { get; init; }
}
