using CaiNamur.Cms.Imaging.Urls;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CaiNamur.Cms.Tests.Imaging.Urls;

public sealed class ImageQueryTests
{
    [Property(MaxTest = 1000)]
    public Property TryParse_WhatWasWritten_GivesTheCommandBack() => Prop.ForAll(ImageCommands.Commands.ToArbitrary(), command =>
    {
        string query = ImageQuery.Write(command);

        ImageQuery.TryParse(MediaUrl.ParseQuery(query), ImageCommands.MaximumSide, out ImageCommand? parsed).ShouldBeTrue();
        parsed.ShouldBe(command);
    });

    [Property(MaxTest = 1000)]
    public Property TryParse_AnyQuery_AnswersWithinBounds() => Prop.ForAll(Queries().ToArbitrary(), query =>
    {
        bool valid = ImageQuery.TryParse(query, ImageCommands.MaximumSide, out ImageCommand? command);

        valid.ShouldBe(command is not null);
        if (command is not null)
        {
            command.Width.GetValueOrDefault(1).ShouldBeInRange(1, ImageCommands.MaximumSide);
            command.Height.GetValueOrDefault(1).ShouldBeInRange(1, ImageCommands.MaximumSide);
            string written = ImageQuery.Write(command);
            ImageQuery.TryParse(MediaUrl.ParseQuery(written), ImageCommands.MaximumSide, out ImageCommand? again).ShouldBeTrue();
            again.ShouldBe(command);
        }
    });

    [Theory]
    [InlineData("width=4000", true)]
    [InlineData("width=4001", false)]
    [InlineData("width=0", false)]
    [InlineData("width=+1", false)]
    [InlineData("width= 1", false)]
    [InlineData("Width=1", false)]
    [InlineData("width=1&width=1", false)]
    [InlineData("rxy=0,1", true)]
    [InlineData("rxy=0.5,0.30", true)]
    [InlineData("rxy=-0.1,0", false)]
    [InlineData("rxy=1", false)]
    [InlineData("rxy=1,1,1", false)]
    [InlineData("rxy=NaN,0", false)]
    [InlineData("cc=0,0,0,0", true)]
    [InlineData("cc=0.5,0,0.5,0", false)]
    [InlineData("rmode=pad", true)]
    [InlineData("rmode=2", false)]
    [InlineData("rmode=", false)]
    [InlineData("format=jpg", true)]
    [InlineData("format=gif", false)]
    [InlineData("quality=101", false)]
    [InlineData("v=a/b", false)]
    [InlineData("unknown=1", false)]
    public void TryParse_Query_IsAcceptedOrNot(string query, bool valid)
    {
        IEnumerable<KeyValuePair<string, string>> pairs = query.Split('&').Select(pair => KeyValuePair.Create(pair.Split('=')[0], pair.Split('=')[1]));

        ImageQuery.TryParse(pairs, ImageCommands.MaximumSide, out _).ShouldBe(valid);
    }

    [Fact]
    public void Write_Command_IsShort()
    {
        ImageQuery.Write(new ImageCommand { Width = 640, Height = 360, FocalPoint = new(0.5m, 0.3m) }).ShouldBe("width=640&height=360&rxy=0.5,0.3");
    }

    private static Gen<List<KeyValuePair<string, string>>> Queries()
    {
        Gen<string> name = Gen.Elements("width", "height", "rmode", "ranchor", "rxy", "cc", "format", "quality", "v", "s", "x", string.Empty);
        Gen<string> value = Gen.OneOf(
            Gen.Elements("1", "640", "0", "-1", "4000", "99999999999", "0.5,0.5", "0.1,0.2,0.3,0.4", "1,1,1,1", "crop", "max", "top", "webp", "auto", "é", "0x10", "1e3"),
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? string.Empty));
        return Gen.Zip(name, value).Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2)).ListOf().Select(pairs => pairs.ToList());
    }
}
