using CaiNamur.Cms.PropertyEditors.Media;
using CaiNamur.Cms.Tests.PropertyEditors.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Strings;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace CaiNamur.Cms.Tests.PropertyEditors.Media;

public sealed class MediaPicker3Tests : EditorTests
{
    private const string Crops = """{"multiple":true,"validationLimit":{"min":0,"max":2},"enableLocalFocalPoint":true,"crops":[{"alias":"bannière","width":1200,"height":400}]}""";
    private const string Placed = """{"alias":"bannière","width":1200,"height":400,"coordinates":{"x1":0.1,"y1":0.2,"x2":0.3,"y2":0.4}}""";

    [Fact]
    public void RoundTrip_OfPickedMedia_GivesTheSameMedia()
    {
        var dataType = Host.AddDataType(Aliases.MediaPicker3, Crops);
        var json = $"[{Entry(Guid.NewGuid(), Placed, """{"left":0.25,"top":0.75}""")}]";

        Host.RoundTrip(dataType, json).ShouldBeJson(json);
    }

    [Fact]
    public void Show_MediaWithoutDetails_CompletesTypeAndCrops()
    {
        var dataType = Host.AddDataType(Aliases.MediaPicker3, Crops);
        var media = Host.AddMedia("Photo");
        var key = Guid.NewGuid();

        Host.Show(dataType, $$"""[{"key":"{{key}}","mediaKey":"{{media.Key}}"}]""").ShouldBeJson(
            $$"""[{"key":"{{key}}","mediaKey":"{{media.Key}}","mediaTypeAlias":"Image","crops":[{"alias":"bannière","width":1200,"height":400}],"focalPoint":null}]""");
    }

    [Fact]
    public void Store_CropsThatNobodyPlaced_LeavesThemOut()
    {
        var dataType = Host.AddDataType(Aliases.MediaPicker3, Crops);

        Host.Store(dataType, $"[{Entry(Guid.NewGuid(), """{"alias":"bannière","width":1200,"height":400}""", "null")}]")
            .ShouldBeOfType<string>().ShouldContain("\"crops\":[]");
    }

    [Fact]
    public void References_OfAStoredValue_AreItsMedia()
    {
        var dataType = Host.AddDataType(Aliases.MediaPicker3);
        var key = Guid.NewGuid();

        Host.References(dataType, Host.Store(dataType, $"[{Entry(key)}]")).ShouldBe([$"umb://media/{key:N}"]);
    }

    [Fact]
    public void Validate_TheNumberOfMedia_FollowsTheSettings()
    {
        var three = $"[{Entry(Guid.NewGuid())},{Entry(Guid.NewGuid())},{Entry(Guid.NewGuid())}]";

        Host.ValidatePosted(Host.AddDataType(Aliases.MediaPicker3, Crops), three).ShouldBe(["2 élément(s) au plus sont autorisés : 1 de trop."]);
        Host.ValidatePosted(Host.AddDataType(Aliases.MediaPicker3), three).ShouldBe(["Un seul média peut être choisi."]);
    }

    [Fact]
    public void Validate_TypeAndPlace_FollowsTheSettings()
    {
        var (allowedType, folder) = (Guid.NewGuid(), Guid.NewGuid());
        var right = Host.AddMedia("Photo", allowedType).Key;
        var wrong = Host.AddMedia("Document").Key;
        Host.Parents[right] = folder;
        Host.Parents[wrong] = null;
        Host.Parents[folder] = null;
        var dataType = Host.AddDataType(Aliases.MediaPicker3, $$"""{"filter":"{{allowedType}}","startNodeId":"{{folder}}"}""");

        Host.ValidatePosted(dataType, $"[{Entry(right)}]").ShouldBeEmpty();
        Host.ValidatePosted(dataType, $"[{Entry(wrong)}]").ShouldBe(
            ["Ce type de média n’est pas autorisé ici.", "L’élément choisi ne se trouve pas dans le dossier prévu."]);
    }

    [Fact]
    public void Validate_AFocalPointOutsideTheImage_IsAFault()
        => Host.ValidatePosted(Host.AddDataType(Aliases.MediaPicker3), $"[{Entry(Guid.NewGuid(), "", """{"left":2,"top":0}""")}]").Count.ShouldBe(1);

    [Theory]
    [InlineData(true, null, 1)]
    [InlineData(true, "Des mains qui se tiennent", 0)]
    [InlineData(false, null, 0)]
    public void Validate_AnImageOnAPage_NeedsItsAlternativeTextWhereTheTypeDemandsIt(bool isMandatory, string? text, int faults)
    {
        var media = AddImage(isMandatory, text);
        var dataType = Host.AddDataType(Aliases.MediaPicker3);

        var messages = Host.ValidatePosted(dataType, $"[{Entry(media.Key)}]");

        messages.ShouldBe(Enumerable.Repeat("L’image « Photo » n’a pas de texte alternatif : complétez-le dans la médiathèque.", faults));
        EditorHost.Validate(dataType, Host.Store(dataType, $"[{Entry(media.Key)}]")).Count.ShouldBe(faults);
    }

    [Fact]
    public void Convert_ASinglePicker_GivesTheMediaWithItsCrops()
    {
        var media = Host.AddMedia("Photo");
        var dataType = Host.AddDataType(Aliases.MediaPicker3, """{"crops":[{"alias":"bannière","width":1200,"height":400}]}""");

        var value = Host.Publish(dataType, $"[{Entry(media.Key, Placed, """{"left":0.25,"top":0.75}""")}]").GetValue();

        var picked = value.ShouldBeAssignableTo<MediaWithCrops>()!;
        picked.Content.Key.ShouldBe(media.Key);
        picked.LocalCrops.GetCrop("Bannière")!.Coordinates.ShouldBe(new ImageCropperCropCoordinates(0.1m, 0.2m, 0.3m, 0.4m));
        picked.LocalCrops.FocalPoint.ShouldBe(new ImageCropperFocalPoint(0.25m, 0.75m));
    }

    [Fact]
    public void Convert_AMultiplePicker_LeavesOutWhatIsGone()
    {
        var media = Host.AddMedia("Photo");
        var property = Host.Publish(Host.AddDataType(Aliases.MediaPicker3, Crops), $"[{Entry(Guid.NewGuid())},{Entry(media.Key)}]");

        property.PropertyType.ModelClrType.ShouldBe(typeof(IEnumerable<MediaWithCrops>));
        property.GetValue().ShouldBeAssignableTo<IEnumerable<MediaWithCrops>>()!.ShouldHaveSingleItem().Key.ShouldBe(media.Key);
    }

    [Fact]
    public void ConvertForApi_PickedMedia_CarriesCropsAndFocalPoint()
    {
        var media = Host.AddMedia("Photo");
        var property = Host.Publish(Host.AddDataType(Aliases.MediaPicker3, Crops), $"[{Entry(media.Key, Placed, """{"left":0.25,"top":0.75}""")}]");

        var item = property.GetDeliveryApiValue(expanding: false).ShouldBeAssignableTo<IEnumerable<IApiMediaWithCrops>>()!.ShouldHaveSingleItem();

        item.Id.ShouldBe(media.Key);
        item.FocalPoint!.Top.ShouldBe(0.75m);
        item.Crops!.ShouldHaveSingleItem().Coordinates!.X1.ShouldBe(0.1m);
    }

    private static string Entry(Guid mediaKey, string crops = "", string focalPoint = "null")
        => $$"""{"key":"{{Guid.NewGuid()}}","mediaKey":"{{mediaKey}}","mediaTypeAlias":"Image","crops":[{{crops}}],"focalPoint":{{focalPoint}}}""";

    private Umbraco.Cms.Core.Models.Media AddImage(bool altTextIsMandatory, string? altText)
    {
        var type = new MediaType(Host.Get<IShortStringHelper>(), -1) { Alias = "Image", Name = "Image" };
        var property = Host.CreatePropertyType("altText", Host.AddDataType(Aliases.TextBox));
        property.Mandatory = altTextIsMandatory;
        type.AddPropertyType(property, "image", "Image");
        var media = new Umbraco.Cms.Core.Models.Media("Photo", -1, type) { Key = Guid.NewGuid() };
        media.SetValue("altText", altText);
        Host.Media.Add(media);
        return media;
    }
}
