namespace CaiNamur.Web.Features.Figures.Charts;

/// <summary>An axis with round steps that holds all values and zero.</summary>
internal sealed record ChartScale(decimal Min, decimal Max, decimal Step)
{
    private const int WantedSteps = 4;

    public static ChartScale For(IEnumerable<decimal> values)
    {
        decimal min = 0;
        decimal max = 0;
        foreach (decimal value in values)
        {
            min = Math.Min(min, value);
            max = Math.Max(max, value);
        }

        if (min == max)
        {
            max = 1;
        }

        decimal step = RoundStep((max - min) / WantedSteps);
        return new ChartScale(Math.Floor(min / step) * step, Math.Ceiling(max / step) * step, step);
    }

    public IEnumerable<decimal> Ticks()
    {
        for (decimal tick = Min; tick <= Max; tick += Step)
        {
            yield return tick;
        }
    }

    /// <summary>Where a value lies between the ends: 0 at <see cref="Min"/>, 1 at <see cref="Max"/>.</summary>
    public double Position(decimal value) => (double)((value - Min) / (Max - Min));

    // 1, 2, 2.5 or 5 times a power of ten: steps that people count in.
    private static decimal RoundStep(decimal rough)
    {
        decimal power = 1;
        while (power * 10 <= rough)
        {
            power *= 10;
        }

        while (power > rough)
        {
            power /= 10;
        }

        decimal[] candidates = [power, 2 * power, 2.5m * power, 5 * power, 10 * power];
        return candidates.First(candidate => candidate >= rough);
    }
}
