using CaiNamur.Cms.Persistence.Content;
using FsCheck;
using FsCheck.Xunit;

namespace CaiNamur.Cms.Persistence.Tests.Content;

public sealed class PropertyValuesJsonTests
{
    public static TheoryData<object> Values =>
    [
        1,
        0,
        -7,
        12.5m,
        3.0m,
        "texte « accentué »",
        new DateTime(2027, 3, 21, 8, 30, 0, DateTimeKind.Utc),
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public void Read_WhatWasWritten_GivesTheSameValueOfTheSameType(object value)
    {
        string json = PropertyValuesJson.Write([KeyValuePair.Create<int, IReadOnlyCollection<StoredValue>>(57, [new StoredValue("fr-BE", null, value)])]);

        StoredValue read = PropertyValuesJson.Read(json)[57].ShouldHaveSingleItem();

        read.Value.ShouldBeOfType(value.GetType());
        read.Value.ShouldBe(value);
    }

    [Property]
    public bool Read_WhatWasWritten_IsEqual(NonEmptyArray<(PositiveInt Id, NonNull<string> Text, int Number, decimal Fraction, DateTime Date)> properties)
    {
        KeyValuePair<int, IReadOnlyCollection<StoredValue>>[] written = [.. properties.Get
            .DistinctBy(property => property.Id.Get)
            .Select(property => KeyValuePair.Create<int, IReadOnlyCollection<StoredValue>>(
                property.Id.Get,
                [
                    new StoredValue(null, null, WithoutBrokenPairs(property.Text.Get)),
                    new StoredValue("fr-BE", null, property.Number),
                    new StoredValue("nl-BE", "mobile", property.Fraction),
                    new StoredValue(null, "mobile", DateTime.SpecifyKind(property.Date, DateTimeKind.Utc)),
                ]))];

        IReadOnlyDictionary<int, IReadOnlyList<StoredValue>> read = PropertyValuesJson.Read(PropertyValuesJson.Write(written));

        return read.Count == written.Length && written.All(property => read[property.Key].SequenceEqual(property.Value));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("")]
    public void Read_WithoutValues_IsEmpty(string json) => PropertyValuesJson.Read(json).ShouldBeEmpty();

    [Fact]
    public void Write_FrenchText_KeepsItsLetters()
        => PropertyValuesJson.Write([KeyValuePair.Create<int, IReadOnlyCollection<StoredValue>>(57, [new StoredValue(null, null, "Été à l’école")])])
            .ShouldBe("""{"57":{"":"Été à l’école"}}""");

    [Fact]
    public void Write_UnknownType_IsRefused()
        => Should.Throw<NotSupportedException>(() => PropertyValuesJson.Write([KeyValuePair.Create<int, IReadOnlyCollection<StoredValue>>(57, [new StoredValue(null, null, 1.5f)])]));

    /// <summary>Half of a surrogate pair is no text, and no database keeps it.</summary>
    private static string WithoutBrokenPairs(string text) => new([.. text.Where(letter => !char.IsSurrogate(letter))]);
}
