using System.Text;
using CaiNamur.ContentSeed.Reading;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CaiNamur.ContentSeed.Tests.Reading;

/// <summary>Whatever stands in a file, reading it ends with a value or with faults, never with an exception.</summary>
public sealed class SeedReadingProperties
{
    [Property(MaxTest = 2000)]
    public Property Read_AnyText_GivesValueOrFaults()
        => Prop.ForAll(YamlLikeText().ToArbitrary(), text =>
        {
            SeedFaults faults = new();
            SeedNode? node = SeedYaml.Read(text, "f.yaml", 0, faults);
            return node is null || !faults.Any;
        });

    [Property(MaxTest = 1000)]
    public Property Read_AnyPage_GivesValueOrFaults()
        => Prop.ForAll(YamlLikeText().ToArbitrary(), YamlLikeText().ToArbitrary(), (frontMatter, body) =>
        {
            SeedFaults faults = new();
            SeedPageText? page = SeedPageText.Read($"---\n{frontMatter}\n---\n{body}", "f.md", faults);
            return page is null == faults.Any;
        });

    [Property(MaxTest = 1000)]
    public bool Decode_AnyBytes_GivesTextOrFault(byte[] bytes)
    {
        SeedFaults faults = new();
        return SeedText.Decode(bytes, "f.md", faults) is null == faults.Any;
    }

    [Property(MaxTest = 500)]
    public bool Decode_AnyCleanText_GivesItBack(NonNull<string> text)
    {
        SeedFaults faults = new();
        string? decoded = SeedText.Decode(Encoding.UTF8.GetBytes(text.Get), "f.md", faults);
        return decoded is null
            ? faults.Any
            : decoded == Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Get)).TrimStart('\ufeff').Replace("\r\n", "\n").Replace('\r', '\n');
    }

    // Mixes YAML's own signs with anything else: purely random text hardly ever gets past the scanner.
    private static Gen<string> YamlLikeText()
    {
        Gen<string> signs = Gen.Elements(
            "a", "b: ", ": ", "- ", "\n", "\n  ", "\n- ", "? ", "|", ">", "|2-", "&x ", "*x", "!t ", "!!str ", "%YAML 1.2\n", "---", "...",
            "[", "]", "{", "}", ",", "'", "\"", "\\", "\\u00e9", "#", " ", "\t", "<<: ", "~", "null", "é", "\u2028", "\u0085", "@", "`", "\r\n");
        Gen<string> anything = ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get);
        return Gen.Frequency((8, signs), (1, anything)).ListOf().Select(parts => string.Concat(parts));
    }
}
