namespace CaiNamur.Cms.ManagementApi.Security.Pages;

/// <summary>Files that are part of the program.</summary>
internal static class EmbeddedFile
{
    /// <summary>Reads a file that lies beside a type.</summary>
    public static byte[] Read(Type beside, string name)
    {
        string resource = $"{beside.Namespace}.{name}";
        using Stream stream = beside.Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The program lacks its own file {resource}.");
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
