using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace CaiNamur.Cms.ManagementApi.Models;

/// <summary>Which page of a list is asked for. The client leaves both out at times, and asks for none to learn the total only.</summary>
public sealed record Paging
{
    /// <summary>No list answers with more than this at once.</summary>
    public const int Most = 10_000;

    /// <summary>How many to leave out at the beginning.</summary>
    [FromQuery(Name = "skip"), Range(0, int.MaxValue)]
    public int Skip { get; init; }

    /// <summary>How many to give at most; 0 asks for the total only.</summary>
    [FromQuery(Name = "take"), Range(0, Most)]
    public int Take { get; init; } = 100;
}
