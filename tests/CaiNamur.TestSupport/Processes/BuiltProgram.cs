using System.Diagnostics;

namespace CaiNamur.TestSupport.Processes;

/// <summary>Where the built program is: of the same configuration as the tests.</summary>
public static class BuiltProgram
{
    /// <summary>The project's folder, which holds views and static files while developing.</summary>
    public static string Folder { get; } = System.IO.Path.Combine(Repository(), "src", "CaiNamur.Web");

    /// <summary>The program.</summary>
    public static string Path { get; } = System.IO.Path.Combine(Folder, "bin", Configuration(), "net10.0", "CaiNamur.Web.dll");

    private static string Configuration()
        => new DirectoryInfo(AppContext.BaseDirectory).Parent?.Name ?? throw new UnreachableException("The tests run outside their output folder.");

    private static string Repository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "CaiNamur.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new UnreachableException("The tests run outside the repository.");
    }
}
