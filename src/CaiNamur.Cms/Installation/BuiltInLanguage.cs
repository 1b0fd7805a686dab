namespace CaiNamur.Cms.Installation;

/// <summary>A language that every installation starts with.</summary>
/// <param name="Id">Integer id.</param>
/// <param name="IsoCode">Culture code.</param>
/// <param name="CultureName">Name that staff see.</param>
/// <param name="IsDefault">Whether it is the default language.</param>
/// <param name="IsMandatory">Whether content must have it before it can be published.</param>
public sealed record BuiltInLanguage(int Id, string IsoCode, string CultureName, bool IsDefault, bool IsMandatory);
