using CaiNamur.Web.Time;

namespace CaiNamur.Web.Features.Trainings;

/// <summary>A price in words.</summary>
internal static class TrainingPrice
{
    public static string? Text(decimal? euros) => euros switch
    {
        null => null,
        0 => "Gratuit",
        { } price => $"{price.ToString(price == decimal.Truncate(price) ? "0" : "0.00", FrenchDate.Culture)}\u00a0€",
    };
}
