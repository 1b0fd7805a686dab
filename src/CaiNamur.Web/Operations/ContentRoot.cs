namespace CaiNamur.Web.Operations;

/// <summary>The folder of the application's own files: the project's while developing, else that of the program, from wherever it is started.</summary>
internal static class ContentRoot
{
    public static string Find()
    {
        string current = Directory.GetCurrentDirectory();
        return File.Exists(Path.Combine(current, "CaiNamur.Web.csproj")) ? current : AppContext.BaseDirectory;
    }
}
