using System.Globalization;

namespace CaiNamur.Cms.Tests.PropertyEditors.Support;

/// <summary>The language of the staff, for as long as it lives.</summary>
internal sealed class FrenchInterface : IDisposable
{
    private readonly CultureInfo _interfaceCulture = CultureInfo.CurrentUICulture;
    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;

    public FrenchInterface(string culture = "fr-BE")
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
    }

    public void Dispose()
    {
        CultureInfo.CurrentUICulture = _interfaceCulture;
        CultureInfo.CurrentCulture = _culture;
    }
}
