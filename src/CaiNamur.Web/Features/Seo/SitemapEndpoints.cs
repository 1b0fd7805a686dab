using System.Globalization;
using System.Text;
using System.Xml;
using CaiNamur.Web.Time;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Web;

namespace CaiNamur.Web.Features.Seo;

/// <summary>The sitemap: one file, or above 50,000 documents an index of several. Written while it is read, so that its size does not matter.</summary>
internal static class SitemapEndpoints
{
    public const string Path = "/sitemap.xml";

    private const int MostPerFile = 50_000;
    private const string ContentType = "application/xml; charset=utf-8";
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods(Path, Methods.Read, GetAsync);
        endpoints.MapMethods("/sitemap-{number:int:min(1)}.xml", Methods.Read, GetPartAsync);
    }

    private static async Task GetAsync(HttpContext http, SitemapSource source, IUmbracoContextFactory contexts)
    {
        using UmbracoContextReference context = contexts.EnsureUmbracoContext();
        int parts = Parts(source);
        if (parts == 1)
        {
            await WritePagesAsync(http, source, 0);
            return;
        }

        await WriteIndexAsync(http, parts);
    }

    private static async Task GetPartAsync(int number, HttpContext http, SitemapSource source, IUmbracoContextFactory contexts)
    {
        using UmbracoContextReference context = contexts.EnsureUmbracoContext();
        int parts = Parts(source);
        if (parts == 1 || number > parts)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await WritePagesAsync(http, source, (number - 1) * MostPerFile);
    }

    private static int Parts(SitemapSource source) => Math.Max(1, (source.CountDocuments() + MostPerFile - 1) / MostPerFile);

    private static async Task WritePagesAsync(HttpContext http, SitemapSource source, int skip)
    {
        await using XmlWriter xml = Begin(http);
        await xml.WriteStartElementAsync(null, "urlset", Namespace);
        string origin = Origin(http);
        await foreach (SitemapEntry entry in source.ReadAsync(skip, MostPerFile, http.RequestAborted))
        {
            await xml.WriteStartElementAsync(null, "url", Namespace);
            await xml.WriteElementStringAsync(null, "loc", Namespace, origin + entry.Path);
            await xml.WriteElementStringAsync(null, "lastmod", Namespace, FrenchDate.Machine(entry.LastModified));
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
    }

    private static async Task WriteIndexAsync(HttpContext http, int parts)
    {
        await using XmlWriter xml = Begin(http);
        await xml.WriteStartElementAsync(null, "sitemapindex", Namespace);
        for (int part = 1; part <= parts; part++)
        {
            await xml.WriteStartElementAsync(null, "sitemap", Namespace);
            await xml.WriteElementStringAsync(null, "loc", Namespace, string.Create(CultureInfo.InvariantCulture, $"{Origin(http)}/sitemap-{part}.xml"));
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
    }

    private static XmlWriter Begin(HttpContext http)
    {
        http.Response.ContentType = ContentType;
        return XmlWriter.Create(http.Response.Body, new XmlWriterSettings { Async = true, CloseOutput = false, Encoding = Utf8 });
    }

    private static string Origin(HttpContext http) => $"{http.Request.Scheme}://{http.Request.Host}";
}
