namespace CaiNamur.ContentSeed.Reading;

/// <summary>Reads a truth value.</summary>
internal static class SeedFlag
{
    public static bool TryParse(SeedScalar scalar, out bool flag)
    {
        flag = scalar.Value is "true" or "True";
        return flag || scalar.Value is "false" or "False";
    }
}
