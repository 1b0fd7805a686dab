using CaiNamur.Cms.Persistence.Content;

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
}
