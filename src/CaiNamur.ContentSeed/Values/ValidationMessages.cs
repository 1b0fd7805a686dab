namespace CaiNamur.ContentSeed.Values;

/// <summary>Says in words what Core's checks report by the names of its translations.</summary>
internal static class ValidationMessages
{
    public static string Describe(string? message) => message switch
    {
        null or "" => "The value is not valid.",
        "#validation_invalidNull" or "#validation_invalidEmpty" => "A value is required.",
        "#validation_invalidPattern" => "The value does not have the required form.",
        _ => message,
    };
}
