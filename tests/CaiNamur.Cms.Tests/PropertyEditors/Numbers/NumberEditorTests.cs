using CaiNamur.Cms.Tests.PropertyEditors.Support;
using FsCheck.Xunit;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace CaiNamur.Cms.Tests.PropertyEditors.Numbers;

public sealed class NumberEditorTests : EditorTests
{
    [Property(MaxTest = 50)]
    public void RoundTrip_OfAnInteger_GivesTheSameInteger(int number)
    {
        var dataType = Host.AddDataType(Aliases.Integer);
        var json = FormattableString.Invariant($"{number}");

        Host.Store(dataType, json).ShouldBe(number);
        Host.RoundTrip(dataType, json).ShouldBeJson(json);
        Host.Publish(dataType, number).GetValue().ShouldBe(number);
    }

    [Theory]
    [InlineData("2.5")]
    [InlineData("-0.125")]
    [InlineData("12")]
    public void RoundTrip_OfADecimal_GivesTheSameDecimal(string json)
    {
        var dataType = Host.AddDataType(Aliases.Decimal, """{"step":0.0001}""");
        var number = decimal.Parse(json, System.Globalization.CultureInfo.InvariantCulture);

        Host.Store(dataType, json).ShouldBe(number);
        decimal.Parse(Host.RoundTrip(dataType, json)!.ToString(), System.Globalization.CultureInfo.InvariantCulture).ShouldBe(number);
        Host.Publish(dataType, number).GetValue().ShouldBe(number);
    }

    [Theory]
    [InlineData(Aliases.Integer, "3", "La valeur 3 est inférieure au minimum autorisé (5).")]
    [InlineData(Aliases.Integer, "11", "La valeur 11 dépasse le maximum autorisé (9).")]
    [InlineData(Aliases.Integer, "6", "La valeur 6 ne correspond pas au pas de 2 à partir de 5.")]
    [InlineData(Aliases.Decimal, "3", "La valeur 3 est inférieure au minimum autorisé (5).")]
    public void Validate_ANumberOffTheScale_SaysWhy(string alias, string json, string message)
        => Host.ValidatePosted(Host.AddDataType(alias, """{"min":5,"max":9,"step":2}"""), json).ShouldBe([message]);

    [Theory]
    [InlineData(Aliases.Integer)]
    [InlineData(Aliases.Decimal)]
    public void Validate_WhatIsNoNumber_IsAFault(string alias)
        => Host.ValidatePosted(Host.AddDataType(alias), "\"sept\"").ShouldNotBeEmpty();
}
