using CaiNamur.Cms.Tests.PropertyEditors.Support;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;
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
    public void RoundTrip_OfAPickedMember_GivesItsKey()
    {
        var dataType = Host.AddDataType(Aliases.MemberPicker);
        var key = Guid.NewGuid();

        Host.Store(dataType, $"\"{key}\"")!.ToString().ShouldBe($"umb://member/{key:N}");
        Host.RoundTrip(dataType, $"\"{key}\"").ShouldBeJson($"\"{key}\"");
    }

    [Fact]
    public void RoundTrip_OfAPickedUser_GivesItsKey()
    {
        var key = Guid.NewGuid();
        var user = Substitute.For<IUser>((method, _) => method switch
        {
            "get_Id" => 7,
            "get_Key" => key,
            _ => null,
        });
        using var host = new EditorHost(services => services.AddSingleton(Substitute.For<IUserService>((method, arguments) => (method, arguments) switch
        {
            ("GetAsync", [Guid wanted]) when wanted == key => Task.FromResult<IUser?>(user),
            ("GetUserById", [7]) => user,
            _ => null,
        })));
        var dataType = host.AddDataType(Aliases.UserPicker);

        host.Store(dataType, $"\"{key}\"").ShouldBe(7);
        host.RoundTrip(dataType, $"\"{key}\"").ShouldBeJson($"\"{key}\"");
        host.Store(dataType, $"\"{Guid.NewGuid()}\"").ShouldBeNull();
    }
}
