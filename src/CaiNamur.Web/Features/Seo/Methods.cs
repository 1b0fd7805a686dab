namespace CaiNamur.Web.Features.Seo;

internal static class Methods
{
    /// <summary>The methods by which anything on the site is read.</summary>
    public static readonly string[] Read = [HttpMethods.Get, HttpMethods.Head];
}
