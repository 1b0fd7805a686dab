using System.Diagnostics;
using CaiNamur.TestSupport.Databases;
using CaiNamur.TestSupport.Hosting;

namespace CaiNamur.Web.Tests.Scheduling;

/// <summary>The real site in a process of its own, which can be killed.</summary>
internal sealed class SiteProcess : IDisposable
{
    private readonly Process _process;
    private readonly string _dataDirectory;
    private readonly List<string> _lines = [];

    private SiteProcess(Process process, string dataDirectory)
    {
        _process = process;
        _dataDirectory = dataDirectory;
    }

    public static SiteProcess Start(TestDatabase database)
    {
        string dataDirectory = Directory.CreateTempSubdirectory("cainamur-process-").FullName;
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = SiteHost.ProjectFolder(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "CaiNamur.Web.dll"), "--urls", "http://127.0.0.1:0" },
            Environment =
            {
                ["CaiNamur__DataDirectory"] = dataDirectory,
                ["CaiNamur__ContentSeed"] = Path.Combine(dataDirectory, "no-seed"),
                ["ConnectionStrings__umbracoDbDSN"] = database.ConnectionString,
                ["ConnectionStrings__umbracoDbDSN_ProviderName"] = database.ProviderName,
            },
        };
        Process process = Process.Start(start)!;
        var site = new SiteProcess(process, dataDirectory);
        process.OutputDataReceived += (_, line) => site.Keep(line.Data);
        process.ErrorDataReceived += (_, line) => site.Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return site;
    }

    public bool HasExited => _process.HasExited;

    public string Output
    {
        get
        {
            lock (_lines)
            {
                return string.Join(Environment.NewLine, _lines.TakeLast(60));
            }
        }
    }

    /// <summary>As <c>kill -9</c>: nothing is finished, nothing is cleaned up.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
        Directory.Delete(_dataDirectory, recursive: true);
    }

    private void Keep(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_lines)
        {
            _lines.Add(line);
        }
    }
}
