using CaiNamur.Cms.Tests.PropertyEditors.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace CaiNamur.Cms.Tests.PropertyEditors.Blocks;

public sealed class BlockGridTests : EditorTests
{
    private readonly Guid _row = Guid.NewGuid();
    private readonly Guid _text = Guid.NewGuid();
    private readonly Guid _area = Guid.NewGuid();
    private readonly IContentType _rowType;
    private readonly IContentType _textType;

    public BlockGridTests()
    {
        _rowType = Host.AddElementType("row");
        _textType = Host.AddElementType("text", ("title", Host.AddDataType(Aliases.TextBox)));
    }

    [Fact]
    public void RoundTrip_OfAGridWithAreas_GivesTheSameGrid()
    {
        var json = Json(Row(6, Text(3)));

        Host.RoundTrip(Grid(), json).ShouldBeJson(json);
    }

    [Fact]
    public void Convert_AGrid_GivesSpansAreasAndModels()
    {
        var property = Host.Publish(Grid(), Host.Store(Grid(), Json(Row(6, Text(3)))));

        var grid = property.GetValue().ShouldBeOfType<BlockGridModel>();

        property.PropertyType.ModelClrType.ShouldBe(typeof(BlockGridModel));
        grid.GridColumns.ShouldBe(12);
        var row = grid.ShouldHaveSingleItem();
        (row.ColumnSpan, row.RowSpan, row.AreaGridColumns).ShouldBe((6, 1, 4));
        var area = row.Areas.ShouldHaveSingleItem();
        (area.Alias, area.ColumnSpan, area.RowSpan).ShouldBe(("milieu", 4, 2));
        var text = area.ShouldHaveSingleItem();
        text.ColumnSpan.ShouldBe(3);
        text.Content.GetProperty("title")!.GetValue().ShouldBe("Bonjour");
    }

    [Fact]
    public void ConvertForApi_AGrid_GivesAreas()
    {
        var grid = Host.Publish(Grid(), Host.Store(Grid(), Json(Row(6, Text(3))))).GetDeliveryApiValue(expanding: false).ShouldBeOfType<ApiBlockGridModel>();

        grid.GridColumns.ShouldBe(12);
        grid.Items.ShouldHaveSingleItem().Areas.ShouldHaveSingleItem().Items.ShouldHaveSingleItem().Content.Properties["title"].ShouldBe("Bonjour");
    }

    [Theory]
    [InlineData("\"allowAtRoot\":true,\"allowInAreas\":true", 0)]
    [InlineData("\"allowAtRoot\":true,\"allowInAreas\":false", 1)]
    [InlineData("\"allowAtRoot\":false,\"allowInAreas\":true", 0)]
    public void Validate_ABlockInAnArea_FollowsTheSettings(string allowed, int faults)
        => Host.ValidatePosted(Grid(allowed), Json(Row(6, Text(3)))).ShouldBe(Enumerable.Repeat("Ce type de bloc n’est pas autorisé ici.", faults));

    [Fact]
    public void Validate_ABlockAtTheRoot_FollowsTheSettings()
        => Host.ValidatePosted(Grid("\"allowAtRoot\":false,\"allowInAreas\":true"), Json(Text(12)))
            .ShouldBe(["Ce type de bloc n’est pas autorisé ici."]);

    [Fact]
    public void Validate_AnAreaWithTooFewOrTooManyBlocks_SaysSo()
    {
        Host.ValidatePosted(Grid(limits: "\"minAllowed\":1,\"maxAllowed\":1"), Json(Row(6, Text(3)))).ShouldBeEmpty();
        Host.ValidatePosted(Grid(limits: "\"minAllowed\":2"), Json(Row(6, Text(3)))).Count.ShouldBe(1);
        Host.ValidatePosted(Grid(limits: "\"minAllowed\":1"), Json(Row(6, string.Empty))).Count.ShouldBe(1);
    }

    [Fact]
    public void References_WithinAnArea_AreFound()
    {
        var document = Guid.NewGuid();
        var linkType = Host.AddElementType("link", ("link", Host.AddDataType(Aliases.ContentPicker)));
        var json = BlockJson.Value(
            Aliases.BlockGrid,
            Row(6, Text(3)),
            $"{BlockJson.Block(_row, _rowType)},{BlockJson.Block(_text, linkType, ("link", $"\"{document}\""))}");

        Host.References(Grid(), Host.Store(Grid(), json)).ShouldBe([$"umb://document/{document:N}"]);
    }

    private IDataType Grid(string allowed = "\"allowAtRoot\":true,\"allowInAreas\":true", string limits = "\"minAllowed\":0")
        => Host.AddDataType(Aliases.BlockGrid, $$"""
            {"gridColumns":12,"blocks":[
              {"contentElementTypeKey":"{{_rowType.Key}}","allowAtRoot":true,"allowInAreas":false,"areaGridColumns":4,
               "areas":[{"key":"{{_area}}","alias":"milieu","columnSpan":4,"rowSpan":2,{{limits}}}]},
              {"contentElementTypeKey":"{{_textType.Key}}",{{allowed}}}]}
            """);

    private string Row(int columnSpan, string areaItems)
        => $$"""{"contentKey":"{{_row}}","columnSpan":{{columnSpan}},"rowSpan":1,"areas":[{"key":"{{_area}}","items":[{{areaItems}}]}]}""";

    private string Text(int columnSpan) => $$"""{"contentKey":"{{_text}}","columnSpan":{{columnSpan}},"rowSpan":1,"areas":[]}""";

    private string Json(string layout)
    {
        List<string> blocks = [];
        List<string> exposes = [];
        if (layout.Contains(_row.ToString(), StringComparison.Ordinal))
        {
            blocks.Add(BlockJson.Block(_row, _rowType));
            exposes.Add(BlockJson.Expose(_row));
        }

        if (layout.Contains(_text.ToString(), StringComparison.Ordinal))
        {
            blocks.Add(BlockJson.Block(_text, _textType, ("title", "\"Bonjour\"")));
            exposes.Add(BlockJson.Expose(_text));
        }

        return BlockJson.Value(Aliases.BlockGrid, layout, string.Join(',', blocks), expose: string.Join(',', exposes));
    }
}
