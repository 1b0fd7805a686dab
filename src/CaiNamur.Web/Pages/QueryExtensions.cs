namespace CaiNamur.Web.Pages;

/// <summary>Reads the parts of an address behind the question mark.</summary>
internal static class QueryExtensions
{
    private const int Longest = 100;

    /// <summary>The value of a parameter, trimmed and cut to a length that makes sense; null when it is missing or empty.</summary>
    public static string? Text(this IQueryCollection query, string key)
    {
        string value = query[key].ToString().Trim();
        return value.Length == 0 ? null : value.Length > Longest ? value[..Longest] : value;
    }

    /// <summary>The parameters that have a value, as they go into an address.</summary>
    public static string Join(params (string Key, string? Value)[] parameters) =>
        string.Join('&', parameters.Where(parameter => parameter.Value is not null).Select(parameter => $"{parameter.Key}={Uri.EscapeDataString(parameter.Value!)}"));
}
