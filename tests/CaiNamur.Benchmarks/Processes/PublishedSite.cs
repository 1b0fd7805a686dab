using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace CaiNamur.Benchmarks.Processes;

/// <summary>The published site in a process of its own, as it runs in production.</summary>
internal sealed class PublishedSite : IAsyncDisposable
{
    private static readonly Lazy<Task<string>> _output = new(PublishAsync);

    private readonly Process _process;

    private PublishedSite(Process process, Uri address, TimeSpan timeToFirstPage)
    {
        _process = process;
        Address = address;
        TimeToFirstPage = timeToFirstPage;
    }

    public Uri Address { get; }

    /// <summary>From the start of the process to the first answer with 200.</summary>
    public TimeSpan TimeToFirstPage { get; }

    public double ResidentMegabytes
    {
        get
        {
            string line = File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal));
            return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
        }
    }

    /// <summary>The published program; the first call publishes it.</summary>
    public static async Task<string> ProgramAsync() => Path.Combine(await _output.Value, "CaiNamur.Web.dll");

    /// <summary>Starts the site on a data folder and waits for a page of it.</summary>
    /// <param name="dataDirectory">The data folder; an empty one is filled from the seed.</param>
    /// <param name="firstPage">The page whose first 200 ends the start.</param>
    /// <param name="settings">Configuration keys and values.</param>
    public static async Task<PublishedSite> StartAsync(string dataDirectory, string firstPage, IEnumerable<KeyValuePair<string, string>>? settings = null)
    {
        string program = await ProgramAsync();
        var address = new Uri($"http://127.0.0.1:{FreePort.Find()}");
        string[] arguments =
        [
            program, "--urls", address.ToString(), $"--CaiNamur:DataDirectory={dataDirectory}",
            .. (settings ?? []).Select(setting => $"--{setting.Key}={setting.Value}"),
        ];

        using var client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(5) };
        long start = Stopwatch.GetTimestamp();
        Process process = Programs.Start("dotnet", arguments);
        _ = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        while (!await AnswersAsync(client, firstPage))
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException($"The site ended with {process.ExitCode}: {await errors}");
            }

            await Task.Delay(5);
        }

        return new PublishedSite(process, address, Stopwatch.GetElapsedTime(start));
    }

    public async ValueTask DisposeAsync() => await Programs.StopAsync(_process);

    private static async Task<bool> AnswersAsync(HttpClient client, string path)
    {
        try
        {
            using HttpResponseMessage response = await client.GetAsync(path);
            return response.StatusCode is HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static async Task<string> PublishAsync()
    {
        string output = Path.Combine(AppContext.BaseDirectory, "published-site");
        await Programs.RunAsync("dotnet", "publish", Path.Combine(Repository.Root, "src", "CaiNamur.Web"), "-c", "Release", "-o", output, "-v", "quiet", "-nologo");
        return output;
    }
}
