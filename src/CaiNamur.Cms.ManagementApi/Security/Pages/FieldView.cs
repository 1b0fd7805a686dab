namespace CaiNamur.Cms.ManagementApi.Security.Pages;

/// <summary>A field of a form.</summary>
/// <param name="Name">Name of the form value, by which its errors are found too.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Type">Type of the <c>input</c>.</param>
/// <param name="AutoComplete">What browsers and password managers may fill in.</param>
public sealed record FieldView(string Name, string Label, string Type, string AutoComplete)
{
    public string? Value { get; init; }

    public string? Hint { get; init; }

    public string? InputMode { get; init; }
}
