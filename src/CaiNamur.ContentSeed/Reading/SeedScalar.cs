namespace CaiNamur.ContentSeed.Reading;

/// <summary>A single value. Whether it is a text, a number or a date is for the reader of the value to say.</summary>
/// <param name="Position">Where it stands.</param>
/// <param name="Value">The text as written, without quotes.</param>
/// <param name="IsPlain">Whether it was written without quotes, so that <c>true</c>, <c>12</c> and <c>null</c> have their meaning.</param>
internal sealed record SeedScalar(SeedPosition Position, string Value, bool IsPlain = true) : SeedNode(Position)
{
    public override bool IsNull => IsPlain && Value is ("" or "~" or "null" or "Null" or "NULL");

    public override string Kind => "a single value";

    public static SeedScalar Text(string value) => new(SeedPosition.None, value, IsPlain: false);

    public static SeedScalar Plain(string value) => new(SeedPosition.None, value);

    public override string ToString() => Value;
}
