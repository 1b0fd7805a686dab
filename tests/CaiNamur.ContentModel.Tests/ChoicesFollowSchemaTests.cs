using System.Reflection;
using CaiNamur.ContentModel.Choices;
using CaiNamur.ContentModel.Tests.Schema;

namespace CaiNamur.ContentModel.Tests;

public sealed class ChoicesFollowSchemaTests
{
    [Theory]
    [InlineData(typeof(AlertLevels), "alert-level")]
    [InlineData(typeof(ChartKinds), "chart-kind")]
    [InlineData(typeof(ThemeColours), "theme-colour")]
    [InlineData(typeof(ThemeIcons), "theme-icon")]
    [InlineData(typeof(Weekdays), "weekday")]
    public void Choices_AndItemsOfTheDropDown_AreTheSame(Type choices, string dataType)
    {
        ArgumentNullException.ThrowIfNull(choices);

        IEnumerable<object?> values = choices.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetRawConstantValue());

        values.ShouldBe(SeedSchema.Instance.DataTypes[dataType].Items);
    }
}
