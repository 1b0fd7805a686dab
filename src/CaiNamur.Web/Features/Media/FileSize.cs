using CaiNamur.Web.Time;

namespace CaiNamur.Web.Features.Media;

/// <summary>Sizes of files in words: « 320 ko », « 1,2 Mo ».</summary>
internal static class FileSize
{
    private const decimal Kilo = 1000;

    public static string Text(long bytes)
    {
        decimal kilobytes = bytes / Kilo;
        return kilobytes < Kilo
            ? $"{Math.Max(1, Math.Round(kilobytes)).ToString("0", FrenchDate.Culture)}\u00a0ko"
            : $"{(kilobytes / Kilo).ToString("0.#", FrenchDate.Culture)}\u00a0Mo";
    }
}
