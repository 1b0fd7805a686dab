namespace CaiNamur.ContentSeed.Tests.Support;

/// <summary>Finds the seed of the project.</summary>
internal static class ProjectSeed
{
    public static string Directory { get; } = Find();

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CaiNamur.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("The project's folder is not above the tests."), "content-seed");
    }
}
