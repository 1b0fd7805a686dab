using System.Diagnostics;

namespace CaiNamur.Benchmarks.Processes;

/// <summary>Where the sources are.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Seed => Path.Combine(Root, "content-seed");

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CaiNamur.sln")))
            {
                return folder.FullName;
            }
        }

        throw new UnreachableException("The benchmarks run outside the repository.");
    }
}
