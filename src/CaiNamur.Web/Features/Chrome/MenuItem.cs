namespace CaiNamur.Web.Features.Chrome;

/// <summary>An entry of the main menu. An entry with children is a heading that opens; its own page is the first link below it.</summary>
public sealed record MenuItem(Guid Key, string Label, string Url, IReadOnlyList<MenuItem> Children);
