using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CaiNamur.Cms.Backoffice.ClientFiles;

namespace CaiNamur.Cms.Backoffice.HostPage;

/// <summary>The page that the client runs in: the same for every address below <c>/umbraco</c>, and for everybody.</summary>
internal sealed class BackofficePage
{
    private static readonly JsonSerializerOptions ImportMapFormat = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public BackofficePage(ClientBundle bundle)
    {
        ClientDescription client = bundle.Description;
        string importMap = JsonSerializer.Serialize(new { imports = client.Imports.ToDictionary(import => import.Key, import => ClientBundle.Url(import.Value)) }, ImportMapFormat);
        Html = Encoding.UTF8.GetBytes(Render(client, importMap));
        Brotli = Compress();
        ETag = $"\"{Convert.ToHexStringLower(SHA256.HashData(Html))[..16]}\"";
        ContentSecurityPolicy = Policy(importMap);
    }

    public byte[] Html { get; }

    public byte[] Brotli { get; }

    public string ETag { get; }

    public string ContentSecurityPolicy { get; }

    private static string Render(ClientDescription client, string importMap) => $"""
        <!doctype html>
        <html lang="fr-BE">
        <head>
        <meta charset="utf-8">
        <base href="/umbraco/">
        <title>Umbraco</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex, nofollow">
        <link rel="icon" type="image/svg+xml" href="{ClientBundle.Url(client.Icon)}">
        {Lines(client.Styles, file => $"<link rel=\"stylesheet\" href=\"{ClientBundle.Url(file)}\">")}
        <script type="importmap">{importMap}</script>
        {Lines(client.Preload, file => $"<link rel=\"modulepreload\" href=\"{ClientBundle.Url(file)}\">")}
        <script type="module" src="{ClientBundle.Url(client.App)}"></script>
        </head>
        <body class="uui-font uui-text">
        <umb-app></umb-app>
        <noscript>L’espace de rédaction a besoin de JavaScript. Activez-le dans votre navigateur, puis rechargez la page.</noscript>
        </body>
        </html>

        """;

    private static string Lines(IEnumerable<string> files, Func<string, string> line) => string.Join('\n', files.Select(line));

    // Styles may be inline because Lit and Monaco set them as attributes and elements; scripts may not.
    private static string Policy(string importMap)
        => "default-src 'none'; "
            + $"script-src 'self' 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(importMap)))}'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; media-src 'self' blob:; "
            + "connect-src 'self'; worker-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'self'";

    private byte[] Compress()
    {
        using var output = new MemoryStream();
        using (var brotli = new BrotliStream(output, CompressionLevel.SmallestSize))
        {
            brotli.Write(Html);
        }

        return output.ToArray();
    }
}
