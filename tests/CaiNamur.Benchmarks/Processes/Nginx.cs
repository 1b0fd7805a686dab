using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;

namespace CaiNamur.Benchmarks.Processes;

/// <summary>nginx with one page as a file, compressed beforehand: what a server can do at most here.</summary>
internal sealed class Nginx : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Process _process;

    private Nginx(Process process, TemporaryFolder folder, Uri address)
    {
        _process = process;
        _folder = folder;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Starts nginx on the bytes that the site sends.</summary>
    public static async Task<Nginx> StartAsync(byte[] gzip)
    {
        var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Combine("root"));
        await File.WriteAllBytesAsync(folder.Combine("root", "index.html.gz"), gzip);
        await using (FileStream plain = File.Create(folder.Combine("root", "index.html")))
        await using (var unpacked = new GZipStream(new MemoryStream(gzip), CompressionMode.Decompress))
        {
            await unpacked.CopyToAsync(plain);
        }

        int port = FreePort.Find();
        string configuration = folder.Combine("nginx.conf");
        await File.WriteAllTextAsync(configuration, Configuration(folder.Path, port));

        // Its workers have another user when it is started by root.
        File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        Process process = Programs.Start(File.Exists("/usr/sbin/nginx") ? "/usr/sbin/nginx" : "nginx", "-c", configuration, "-p", folder.Path);
        await Task.Delay(500);
        return process.HasExited
            ? throw new InvalidOperationException(await process.StandardError.ReadToEndAsync())
            : new Nginx(process, folder, new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/")));
    }

    public async ValueTask DisposeAsync()
    {
        await Programs.StopAsync(_process);
        _folder.Dispose();
    }

    private static string Configuration(string folder, int port) => string.Create(CultureInfo.InvariantCulture, $$"""
        daemon off;
        worker_processes auto;
        pid {{folder}}/nginx.pid;
        error_log {{folder}}/error.log;
        events { worker_connections 1024; }
        http {
          access_log off;
          sendfile on;
          tcp_nopush on;
          open_file_cache max=100;
          keepalive_requests 1000000000;
          types { text/html html; }
          client_body_temp_path {{folder}}/body;
          proxy_temp_path {{folder}}/proxy;
          fastcgi_temp_path {{folder}}/fastcgi;
          uwsgi_temp_path {{folder}}/uwsgi;
          scgi_temp_path {{folder}}/scgi;
          server {
            listen 127.0.0.1:{{port}};
            root {{folder}}/root;
            gzip_static on;
          }
        }
        """);
}
