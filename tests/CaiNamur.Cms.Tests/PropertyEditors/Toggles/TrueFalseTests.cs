using CaiNamur.Cms.Tests.PropertyEditors.Support;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace CaiNamur.Cms.Tests.PropertyEditors.Toggles;

public sealed class TrueFalseTests : EditorTests
{
    [Theory]
    [InlineData("true", 1)]
    [InlineData("false", 0)]
    public void RoundTrip_OfAChoice_GivesTheSameChoice(string json, int stored)
    {
        var dataType = Host.AddDataType(Aliases.Boolean);

        Host.Store(dataType, json, current: 1).ShouldBe(stored);
        Host.RoundTrip(dataType, json).ShouldBeJson(json);
    }

    [Fact]
    public void Store_ANoWhereNothingWasChosen_ChangesNothing()
        => Host.Store(Host.AddDataType(Aliases.Boolean), "false").ShouldBeNull();

    [Fact]
    public void Store_ANoWhereTheClientFillsInYes_IsAChoice()
        => Host.Store(Host.AddDataType(Aliases.Boolean, """{"default":true}"""), "false").ShouldBe(0);

    [Fact]
    public void Show_WithoutAChoice_IsNo() => Host.Show(Host.AddDataType(Aliases.Boolean), null).ShouldBeJson("false");

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("null", false)]
    public void Validate_ARequiredToggle_WantsItSwitchedOn(string json, bool isValid)
    {
        var dataType = Host.AddDataType(Aliases.Boolean);

        Host.ValidatePosted(dataType, json, required: true).Count.ShouldBe(isValid ? 0 : 1);
        EditorHost.Validate(dataType, Host.Store(dataType, json), required: true).Count.ShouldBe(isValid ? 0 : 1);
    }

    [Fact]
    public void Convert_AStoredChoice_GivesABoolean() => Host.Publish(Host.AddDataType(Aliases.Boolean), 1).GetValue().ShouldBe(true);
}
