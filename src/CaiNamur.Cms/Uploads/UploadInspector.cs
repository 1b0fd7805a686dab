namespace CaiNamur.Cms.Uploads;

/// <summary>Takes files that are what their names say; drawings are cleaned of everything that could act.</summary>
internal sealed class UploadInspector : IUploadInspector
{
    private const string Drawing = "svg";

    /// <summary>No drawing of a site is larger, and cleaning one takes memory.</summary>
    private const long LargestDrawing = 5 * 1024 * 1024;

    public async Task<UploadInspection> InspectAsync(string fileName, Func<Stream> open, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(open);
        string extension = Path.GetExtension(fileName.TrimEnd(' ', '.')).TrimStart('.');
        await using Stream content = open();
        if (string.Equals(extension, Drawing, StringComparison.OrdinalIgnoreCase))
        {
            return Clean(content);
        }

        byte[] start = new byte[FileSignatures.Length];
        int read = await content.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken);
        return FileSignatures.Matches(extension, start.AsSpan(0, read)) switch
        {
            true => UploadInspection.Accept(open),
            false => UploadInspection.Refuse($"Le contenu du fichier n’est pas celui d’un fichier « .{extension} »."),
            null => UploadInspection.Refuse("Ce type de fichier n’est pas accepté."),
        };
    }

    private static UploadInspection Clean(Stream content)
    {
        if (content.Length > LargestDrawing)
        {
            return UploadInspection.Refuse("Ce dessin est trop grand : 5 Mo au plus pour un fichier « .svg ».");
        }

        return SvgSanitizer.TryClean(content, out byte[]? clean)
            ? UploadInspection.Accept(() => new MemoryStream(clean, writable: false))
            : UploadInspection.Refuse("Ce fichier « .svg » n’est pas un dessin que le site peut lire.");
    }
}
