namespace CaiNamur.ContentModel.Tests.Schema;

/// <summary>Finds the seed's files from the folder the tests run in.</summary>
internal static class ContentSeedFolder
{
    private static readonly Lazy<string> Root = new(FindRoot);

    public static string PathTo(params string[] parts) => Path.Combine([Root.Value, .. parts]);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, "content-seed");
            if (File.Exists(Path.Combine(folder.FullName, "CaiNamur.sln")) && Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds CaiNamur.sln and content-seed.");
    }
}
