using CaiNamur.Cms.Tests.PropertyEditors.Support;
using Umbraco.Cms.Core.Models.PublishedContent;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace CaiNamur.Cms.Tests.PropertyEditors.Pickers;

public sealed class PickerTests : EditorTests
{
    [Fact]
    public void RoundTrip_OfAPickedDocument_GivesItsKey()
    {
        var dataType = Host.AddDataType(Aliases.ContentPicker);
        var key = Guid.NewGuid();

        Host.Store(dataType, $"\"{key}\"").ShouldBe($"umb://document/{key:N}");
        Host.RoundTrip(dataType, $"\"{key}\"").ShouldBeJson($"\"{key}\"");
        Host.References(dataType, $"umb://document/{key:N}").ShouldBe([$"umb://document/{key:N}"]);
        Host.Store(dataType, "\"accueil\"").ShouldBeNull();
    }

    [Fact]
    public void Convert_APickedDocument_GivesThePublishedOne()
    {
        var dataType = Host.AddDataType(Aliases.ContentPicker);
        var document = Host.AddDocument("Accueil");
        var property = Host.Publish(dataType, $"umb://document/{document.Key:N}");

        property.PropertyType.ModelClrType.ShouldBe(typeof(IPublishedContent));
        property.GetValue().ShouldBeAssignableTo<IPublishedContent>()!.Key.ShouldBe(document.Key);
        Host.Publish(dataType, $"umb://document/{Guid.NewGuid():N}").GetValue().ShouldBeAssignableTo<IPublishedContent>().ShouldBeNull();
    }

    [Fact]
    public void Convert_SeveralPickedDocuments_LeavesOutWhatIsNotPublished()
    {
        var dataType = Host.AddDataType(Aliases.MultiNodeTreePicker, """{"startNode":{"type":"content"},"maxNumber":0}""");
        var (first, second) = (Host.AddDocument("Un"), Host.AddDocument("Deux"));
        var json = $$"""[{"type":"document","unique":"{{second.Key}}"},{"type":"document","unique":"{{Guid.NewGuid()}}"},{"type":"document","unique":"{{first.Key}}"}]""";

        var property = Host.Publish(dataType, Host.Store(dataType, json));

        property.GetValue().ShouldBeAssignableTo<IEnumerable<IPublishedContent>>()!.Select(content => content.Key).ShouldBe([second.Key, first.Key]);
    }

    [Fact]
    public void RoundTrip_OfAPickedMember_GivesItsKey()
    {
        var dataType = Host.AddDataType(Aliases.MemberPicker);
        var key = Guid.NewGuid();

        Host.Store(dataType, $"\"{key}\"").ShouldBe($"umb://member/{key:N}");
        Host.RoundTrip(dataType, $"\"{key}\"").ShouldBeJson($"\"{key}\"");
    }

    [Fact]
    public void RoundTrip_OfAPickedUser_GivesItsKey()
    {
        var dataType = Host.AddDataType(Aliases.UserPicker);
        var key = Guid.NewGuid();

        Host.RoundTrip(dataType, $"\"{key}\"").ShouldBeJson($"\"{key}\"");
    }
}
