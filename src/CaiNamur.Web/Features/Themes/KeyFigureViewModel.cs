namespace CaiNamur.Web.Features.Themes;

/// <summary>A number that says something about a theme.</summary>
public sealed record KeyFigureViewModel(string Value, string? Label, string? Source);
