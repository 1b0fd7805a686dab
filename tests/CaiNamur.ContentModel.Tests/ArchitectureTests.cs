using System.Xml.Linq;

namespace CaiNamur.ContentModel.Tests;

/// <summary>The project references are the drawing of the architecture: each line of it is held here.</summary>
public sealed class ArchitectureTests
{
    public static TheoryData<string, string[]> Allowed => new()
    {
        { "CaiNamur.ContentModel", [] },
        { "CaiNamur.Cms", ["CaiNamur.ContentModel"] },
        { "CaiNamur.Cms.Backoffice", ["CaiNamur.Cms"] },
        { "CaiNamur.Cms.Persistence", ["CaiNamur.Cms"] },
        { "CaiNamur.Cms.ManagementApi", ["CaiNamur.Cms"] },
        { "CaiNamur.Cms.Backoffice", ["CaiNamur.Cms"] },
        { "CaiNamur.ContentSeed", ["CaiNamur.Cms"] },
        { "CaiNamur.Web", ["CaiNamur.Cms", "CaiNamur.Cms.Backoffice", "CaiNamur.Cms.ManagementApi", "CaiNamur.Cms.Persistence", "CaiNamur.ContentModel", "CaiNamur.ContentSeed"] },
    };

    [Theory]
    [MemberData(nameof(Allowed))]
    public void Project_KnowsOnlyItsNeighbours(string project, string[] neighbours)
        => References(project).ShouldBe(neighbours, ignoreOrder: true);

    [Fact]
    public void EveryProject_IsInTheDrawing()
        => Directory.GetDirectories(Path.Combine(Root(), "src")).Select(Path.GetFileName)
            .ShouldBe(["CaiNamur.Cms", "CaiNamur.Cms.Backoffice", "CaiNamur.Cms.ManagementApi", "CaiNamur.Cms.Persistence", "CaiNamur.ContentModel", "CaiNamur.ContentSeed", "CaiNamur.Web"], ignoreOrder: true);

    private static IEnumerable<string> References(string project)
        => XDocument.Load(Path.Combine(Root(), "src", project, $"{project}.csproj"))
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));

    private static string Root()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CaiNamur.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
