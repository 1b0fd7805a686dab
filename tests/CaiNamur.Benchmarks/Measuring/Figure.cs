using System.Globalization;

namespace CaiNamur.Benchmarks.Measuring;

/// <summary>One measured number, with the bound that it is held to.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="AtMost">The highest value that is accepted, if there is one.</param>
/// <param name="AtLeast">The lowest value that is accepted, if there is one.</param>
internal sealed record Figure(string What, double Value, string Unit, double? AtMost = null, double? AtLeast = null)
{
    public bool IsMet => !(Value > AtMost) && !(Value < AtLeast);

    public override string ToString()
    {
        string bound = AtMost is { } most ? $"  (at most {Text(most)}: {Verdict})" : AtLeast is { } least ? $"  (at least {Text(least)}: {Verdict})" : string.Empty;
        return $"{What,-72} {Text(Value),10} {Unit}{bound}";
    }

    private string Verdict => IsMet ? "met" : "NOT MET";

    private static string Text(double value)
        => value.ToString(Math.Abs(value) switch { >= 1000 => "#,0", >= 10 => "0.0", _ => "0.00" }, CultureInfo.InvariantCulture);
}
