using CaiNamur.ContentSeed.Tests.Support;

namespace CaiNamur.ContentSeed.Tests.Import;

/// <summary>Whatever is wrong in a seed is named by file and line, and nothing of the seed is kept.</summary>
public abstract class SeedFaultContract<TFixture>(TFixture fixture) : IClassFixture<TFixture>
    where TFixture : SeedFixture
{
    [Theory]
    [MemberData(nameof(SeedFaultCases.All), MemberType = typeof(SeedFaultCases))]
    public async Task Import_FaultySeed_NamesPlaceAndReasonAndChangesNothing(string what, string file, string text, string by, string faultyFile, int line, string reason)
    {
        using var seed = new SeedFolder();
        Break(seed, what, file, text, by);
        IReadOnlyList<string> before = Snapshot.Take(fixture.Database);
        IReadOnlyList<string> filesBefore = fixture.Host.MediaFiles();

        SeedImportResult result = await fixture.Host.ImportAsync(seed.Path);

        result.Succeeded.ShouldBeFalse();
        result.Created.ShouldBe(0);
        result.Faults.ShouldContain(
            fault => fault.File == faultyFile && (line == 0 || fault.Line == line) && fault.Reason.Contains(reason, StringComparison.Ordinal),
            $"{what}: {string.Join('\n', result.Faults)}");
        Snapshot.Take(fixture.Database).ShouldBe(before);
        fixture.Host.MediaFiles().ShouldBe(filesBefore);
    }

    [Fact]
    public async Task Import_WithSeveralFaults_NamesAllOfThem()
    {
        using var seed = new SeedFolder();
        seed.Replace("content/note-1.md", "2027-03-21", "demain").Replace("content/note-2.md", "Orange", "Vert").Replace("content/note-3.md", "logo.svg", "rien.svg");

        SeedImportResult result = await fixture.Host.ImportAsync(seed.Path);

        result.Faults.Select(fault => fault.File).ShouldBe(["content/note-1.md", "content/note-2.md", "content/note-3.md"], ignoreOrder: true);
    }

    private static void Break(SeedFolder seed, string what, string file, string text, string by)
    {
        if (what == "composed of itself")
        {
            seed.Write(file, seed.Read(file) + "compositions:\n  - note\n");
        }
        else if (text.Length == 0)
        {
            seed.Write(file, by);
        }
        else
        {
            seed.Replace(file, text, by);
        }
    }
}
