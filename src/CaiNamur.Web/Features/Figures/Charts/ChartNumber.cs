using System.Globalization;
using CaiNamur.Web.Time;

namespace CaiNamur.Web.Features.Figures.Charts;

/// <summary>Numbers as a Belgian reader expects them: « 1 046 », « 5,29 ».</summary>
internal static class ChartNumber
{
    // The font has no narrow no-break space, which .NET takes for the thousands.
    private static readonly NumberFormatInfo Format = CreateFormat();

    public static string Text(decimal value) => value.ToString("#,##0.####", Format);

    private static NumberFormatInfo CreateFormat()
    {
        var format = (NumberFormatInfo)FrenchDate.Culture.NumberFormat.Clone();
        format.NumberGroupSeparator = "\u00a0";
        return format;
    }
}
