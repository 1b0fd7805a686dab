using CaiNamur.Cms.Tests.PropertyEditors.Support;
using Umbraco.Cms.Core.Models;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace CaiNamur.Cms.Tests.PropertyEditors.Numbers;

public sealed class SliderTests : EditorTests
{
    private const string Scale = """{"minVal":0,"maxVal":10,"step":0.5}""";
    private const string RangeScale = """{"enableRange":true,"minVal":0,"maxVal":10,"step":1,"minimumRange":2}""";

    [Theory]
    [InlineData("""{"from":2.5,"to":2.5}""", "2.5")]
    [InlineData("""{"from":2,"to":5}""", "2,5")]
    public void RoundTrip_OfTheEnds_GivesTheSameEnds(string json, string stored)
    {
        var dataType = Host.AddDataType(Aliases.Slider, RangeScale);

        Host.Store(dataType, json).ShouldBe(stored);
        Host.RoundTrip(dataType, json).ShouldBeJson(json);
    }

    [Theory]
    [InlineData("""{"from":1,"to":3}""", "Une seule valeur est attendue, pas l’intervalle 1 – 3.")]
    [InlineData("""{"from":-1,"to":-1}""", "La valeur -1 est inférieure au minimum autorisé (0).")]
    [InlineData("""{"from":11,"to":11}""", "La valeur 11 dépasse le maximum autorisé (10).")]
    [InlineData("""{"from":1.3,"to":1.3}""", "La valeur 1,3 ne correspond pas au pas de 0,5 à partir de 0.")]
    [InlineData("\"beaucoup\"", "La valeur n’a pas la forme attendue.")]
    public void Validate_ANumberOffTheScale_SaysWhy(string json, string message)
        => Host.ValidatePosted(Host.AddDataType(Aliases.Slider, Scale), json).ShouldBe([message]);

    [Theory]
    [InlineData("""{"from":5,"to":2}""", "La fin de l’intervalle 5 – 2 précède son début.")]
    [InlineData("""{"from":5,"to":6}""", "L’intervalle 5 – 6 est plus court que le minimum requis (2).")]
    public void Validate_ARangeOfTheWrongLength_SaysWhy(string json, string message)
    {
        var dataType = Host.AddDataType(Aliases.Slider, RangeScale);

        Host.ValidatePosted(dataType, json).ShouldBe([message]);
        EditorHost.Validate(dataType, Host.Store(dataType, json)).ShouldBe([message]);
    }

    [Fact]
    public void Convert_ANumber_GivesADecimal() => Host.Publish(Host.AddDataType(Aliases.Slider, Scale), "2.5").GetValue().ShouldBe(2.5m);

    [Fact]
    public void Convert_ARange_GivesItsEnds()
    {
        var range = Host.Publish(Host.AddDataType(Aliases.Slider, RangeScale), "2,5").GetValue().ShouldBeOfType<Range<decimal>>();

        (range.Minimum, range.Maximum).ShouldBe((2m, 5m));
    }
}
