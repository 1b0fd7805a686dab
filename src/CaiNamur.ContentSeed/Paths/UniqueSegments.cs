namespace CaiNamur.ContentSeed.Paths;

/// <summary>Gives names that are not taken yet.</summary>
internal static class UniqueSegments
{
    /// <summary>Gives the wanted name, or the first free one of the same with a number behind, and takes it.</summary>
    /// <param name="wanted">The wanted name.</param>
    /// <param name="taken">The names that are taken.</param>
    /// <param name="ending">What comes behind the number, such as a file's ending.</param>
    public static string Next(string wanted, HashSet<string> taken, string ending = "")
    {
        string start = wanted.Length == 0 ? "page" : wanted;
        string name = start + ending;
        for (int number = 2; !taken.Add(name); number++)
        {
            name = $"{start}-{number}{ending}";
        }

        return name;
    }
}
