namespace CaiNamur.Cms.ManagementApi.Features.ContentTypes;

/// <summary>How a field is laid out (<c>PropertyTypeAppearanceModel</c>).</summary>
/// <param name="LabelOnTop">The label stands above the editor instead of beside it.</param>
public sealed record ContentTypePropertyAppearance(bool LabelOnTop);
