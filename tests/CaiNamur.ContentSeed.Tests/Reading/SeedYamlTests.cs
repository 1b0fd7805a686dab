using CaiNamur.ContentSeed.Reading;

namespace CaiNamur.ContentSeed.Tests.Reading;

public sealed class SeedYamlTests
{
    private readonly SeedFaults _faults = new();

    [Fact]
    public void Read_Mapping_KeepsLineOfEveryValue()
    {
        SeedNode? node = Read("a: 1\nb:\n  - x\n  - c: 2\n");

        var mapping = node.ShouldBeOfType<SeedMapping>();
        mapping.Find("a")!.Position.Line.ShouldBe(1);
        var sequence = mapping.Find("b").ShouldBeOfType<SeedSequence>();
        sequence.Items.Select(item => item.Position.Line).ShouldBe([3, 4]);
        sequence.Items[1].ShouldBeOfType<SeedMapping>().Find("c")!.Position.ShouldBe(new SeedPosition("f.yaml", 4));
        _faults.Any.ShouldBeFalse();
    }

    [Fact]
    public void Read_BelowOtherLines_CountsThem()
    {
        SeedNode? node = SeedYaml.Read("a: 1", "f.yaml", linesBefore: 7, _faults);

        node.ShouldBeOfType<SeedMapping>().Find("a")!.Position.Line.ShouldBe(8);
    }

    [Theory]
    [InlineData("~", true)]
    [InlineData("null", true)]
    [InlineData("", true)]
    [InlineData("'null'", false)]
    [InlineData("\"\"", false)]
    [InlineData("0", false)]
    public void Read_EmptyValue_IsNullOnlyWithoutQuotes(string value, bool expected)
        => Read($"a: {value}").ShouldBeOfType<SeedMapping>().Find("a")!.IsNull.ShouldBe(expected);

    [Theory]
    [InlineData("a: 1\nb: 2\na: 3", 3, "\"a\" stands twice.")]
    [InlineData("a: 1\nb: &x 2", 2, "Anchors")]
    [InlineData("a: *x", 1, "Aliases")]
    [InlineData("a: !thing 1", 1, "Tags")]
    [InlineData("a: 1\nb: [1, 2", 2, "cannot be read")]
    [InlineData("a: 1\n\tb: 2", 2, "cannot be read")]
    [InlineData("? [a, b]\n: 1", 1, "A name must be a single text.")]
    [InlineData("a: 1\n---\nb: 2", 2, "more than one YAML document")]
    public void Read_FaultyYaml_NamesLineAndReason(string yaml, int line, string reason)
    {
        SeedNode? node = Read(yaml);

        node.ShouldBeNull();
        SeedFault fault = _faults.InOrder().ShouldHaveSingleItem();
        fault.File.ShouldBe("f.yaml");
        fault.Line.ShouldBe(line, fault.Reason);
        fault.Reason.ShouldContain(reason);
    }

    [Fact]
    public void Read_SeveralFaults_ReportsAll()
    {
        Read("a: 1\na: 2\nb: &x 3\nb: 4");

        _faults.InOrder().Select(fault => fault.Line).ShouldBe([2, 3, 4]);
    }

    [Fact]
    public void Read_DeepNesting_IsFaultAndNoStackOverflow()
    {
        Read(new string('[', 100_000)).ShouldBeNull();

        _faults.InOrder().ShouldHaveSingleItem().Reason.ShouldContain("nested");
    }

    [Fact]
    public void Read_Nothing_GivesNullWithoutFault()
    {
        Read("# only a comment\n").ShouldBeNull();

        _faults.Any.ShouldBeFalse();
    }

    private SeedNode? Read(string yaml) => SeedYaml.Read(yaml, "f.yaml", linesBefore: 0, _faults);
}
