using CaiNamur.Cms.Tests.PropertyEditors.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace CaiNamur.Cms.Tests.PropertyEditors.Blocks;

public sealed class SingleBlockTests : EditorTests
{
    private readonly Guid _key = Guid.NewGuid();
    private readonly IContentType _type;
    private readonly IDataType _dataType;

    public SingleBlockTests()
    {
        _type = Host.AddElementType("quote", ("text", Host.AddDataType(Aliases.TextBox)));
        _dataType = Host.AddDataType(Aliases.SingleBlock, $$"""{"blocks":[{"contentElementTypeKey":"{{_type.Key}}"}]}""");
    }

    [Fact]
    public void RoundTrip_OfABlock_GivesTheSameBlock() => Host.RoundTrip(_dataType, Json()).ShouldBeJson(Json());

    [Fact]
    public void Convert_ABlock_GivesTheItemItself()
    {
        var property = Host.Publish(_dataType, Host.Store(_dataType, Json()));

        property.PropertyType.ModelClrType.ShouldBe(typeof(BlockListItem));
        property.GetValue().ShouldBeAssignableTo<BlockListItem>()!.Content.GetProperty("text")!.GetValue().ShouldBe("« Bienvenue »");
        property.GetDeliveryApiValue(expanding: false).ShouldBeOfType<ApiBlockItem>().Content.Properties["text"].ShouldBe("« Bienvenue »");
        Host.Publish(_dataType, null).GetValue().ShouldBeNull();
    }

    [Fact]
    public void Validate_ABlockThatIsNotOffered_SaysSo()
    {
        var other = Host.AddElementType("other");
        var json = BlockJson.Value(Aliases.SingleBlock, BlockJson.Layout(_key), BlockJson.Block(_key, other), expose: BlockJson.Expose(_key));

        Host.ValidatePosted(_dataType, json).ShouldBe(["Ce type de bloc n’est pas autorisé ici."]);
    }

    [Fact]
    public void Validate_ARequiredBlock_MayNotBeMissing()
    {
        Host.ValidatePosted(_dataType, "null", required: true).Count.ShouldBe(1);
        Host.ValidatePosted(_dataType, Json(), required: true).ShouldBeEmpty();
    }

    private string Json()
        => BlockJson.Value(
            Aliases.SingleBlock,
            BlockJson.Layout(_key),
            BlockJson.Block(_key, _type, ("text", "\"« Bienvenue »\"")),
            expose: BlockJson.Expose(_key));
}
