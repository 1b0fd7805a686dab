using System.Globalization;
using CaiNamur.ContentModel.Pages;

namespace CaiNamur.Web.Features.Publications;

internal static class PublicationDetails
{
    /// <summary>Kind and year in one line, as far as they are known.</summary>
    public static string? Text(Publication publication)
    {
        string[] parts = [.. new[] { publication.Kind, publication.Year is > 0 ? publication.Year.Value.ToString(CultureInfo.InvariantCulture) : null }.OfType<string>().Where(part => part.Length > 0)];
        return parts.Length == 0 ? null : string.Join(", ", parts);
    }
}
