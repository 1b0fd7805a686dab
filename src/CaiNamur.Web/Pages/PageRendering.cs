namespace CaiNamur.Web.Pages;

/// <summary>What a view is given: the model of the page, and what the layout shows around it.</summary>
public sealed record PageRendering(PageViewModel Model, PageFrame Frame);
