using CaiNamur.ContentSeed.Export;
using CaiNamur.ContentSeed.Reading;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CaiNamur.ContentSeed.Tests.Export;

public sealed class SeedYamlWriterTests
{
    [Theory]
    [InlineData("Migrations", "a: Migrations\n")]
    [InlineData("/contact", "a: /contact\n")]
    [InlineData("Aujourd'hui", "a: Aujourd'hui\n")]
    [InlineData("L'asile : oui", "a: 'L''asile : oui'\n")]
    [InlineData("12", "a: '12'\n")]
    [InlineData("true", "a: 'true'\n")]
    [InlineData("null", "a: 'null'\n")]
    [InlineData("", "a: ''\n")]
    [InlineData("- x", "a: '- x'\n")]
    [InlineData("a\tb", "a: \"a\\tb\"\n")]
    [InlineData("Un\nDeux", "a: |-\n  Un\n  Deux\n")]
    [InlineData("Un\n\nDeux\n", "a: |\n  Un\n\n  Deux\n")]
    [InlineData(" Un\nDeux", "a: \" Un\\nDeux\"\n")]
    public void Write_Text_IsReadableAndCertain(string value, string expected)
        => SeedYamlWriter.Write(Mapping(("a", SeedScalar.Text(value)))).ShouldBe(expected);

    [Fact]
    public void Write_NestedValues_IndentsThem()
    {
        SeedMapping node = Mapping(
            ("links", SeedSequence.Of([Mapping(("label", SeedScalar.Text("Un")), ("page", SeedScalar.Text("/un"))), SeedScalar.Text("x")])),
            ("none", SeedSequence.Of([])),
            ("map", Mapping(("deep", SeedScalar.Plain("1")))));

        SeedYamlWriter.Write(node).ShouldBe(
            """
            links:
              - label: Un
                page: /un
              - x
            none: []
            map:
              deep: 1

            """);
    }

    [Property(MaxTest = 2000)]
    public Property Write_AnyText_IsReadBackToTheLetter()
        => Prop.ForAll(Texts().ToArbitrary(), value => Reread(Mapping(("a", SeedScalar.Text(value)))) is SeedMapping mapping
            && mapping.Find("a") is SeedScalar scalar
            && scalar.Value == value
            && !scalar.IsNull);

    [Property(MaxTest = 500)]
    public Property Write_AnyNode_IsReadBack()
        => Prop.ForAll(Nodes(depth: 3).ToArbitrary(), node => Same(Reread(Mapping(("a", node))), Mapping(("a", node))));

    private static SeedNode? Reread(SeedNode node)
    {
        SeedFaults faults = new();
        string yaml = SeedYamlWriter.Write(node);
        SeedNode? read = SeedYaml.Read(yaml, "f.yaml", 0, faults);
        faults.InOrder().ShouldBeEmpty(yaml);
        return read;
    }

    private static bool Same(SeedNode? left, SeedNode? right) => (left, right) switch
    {
        (SeedScalar a, SeedScalar b) => a.Value == b.Value,
        (SeedSequence a, SeedSequence b) => a.Items.Count == b.Items.Count && a.Items.Zip(b.Items).All(pair => Same(pair.First, pair.Second)),
        (SeedMapping a, SeedMapping b) => a.Entries.Count == b.Entries.Count
            && a.Entries.Zip(b.Entries).All(pair => pair.First.Name == pair.Second.Name && Same(pair.First.Value, pair.Second.Value)),
        _ => false,
    };

    private static Gen<string> Texts()
    {
        Gen<string> signs = Gen.Elements(
            "a", "é", "b: ", ":", "- ", "\n", "\n\n", "\n  ", " ", "\t", "#", " #", "'", "\"", "\\", "|", ">", "&", "*", "!", "%", "@", "`", "{", "}", "[",
            "]", ",", "?", "~", "null", "true", "12", "1.5", "---", "...", "\u00a0", "\u0085", "\u2028", "\ufeff", "\u0007", "\r\n", "\r", "😀", "«", "»");
        Gen<string> anything = ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get.Replace("\0", string.Empty));
        return Gen.Frequency((6, signs), (1, anything)).ListOf().Select(parts => string.Concat(parts));
    }

    private static Gen<SeedNode> Nodes(int depth)
    {
        Gen<SeedNode> scalars = Texts().Select(SeedNode (text) => SeedScalar.Text(text));
        if (depth == 0)
        {
            return scalars;
        }

        Gen<SeedNode> sequences = Nodes(depth - 1).ListOf().Resize(3).Select(SeedNode (items) => SeedSequence.Of(items));
        Gen<SeedNode> mappings = Texts().Zip(Nodes(depth - 1)).ListOf().Resize(3)
            .Select(SeedNode (entries) => Mapping([.. entries.DistinctBy(entry => entry.Item1)]));
        return Gen.Frequency((3, scalars), (1, sequences), (1, mappings));
    }

    private static SeedMapping Mapping(params (string Name, SeedNode Value)[] entries)
        => new(SeedPosition.None, [.. entries.Select(entry => new SeedEntry(SeedPosition.None, entry.Name, entry.Value))]);
}
