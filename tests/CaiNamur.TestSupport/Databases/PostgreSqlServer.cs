using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CaiNamur.TestSupport.Databases;

/// <summary>
/// A PostgreSQL server of the test run's own: a fresh cluster in a temporary folder on a free port, started when the first test needs it
/// and stopped with the test process. The programs come from Debian's package <c>postgresql</c>.
/// </summary>
public sealed class PostgreSqlServer : IDisposable
{
    private static readonly Lazy<PostgreSqlServer> _shared = new(Start, LazyThreadSafetyMode.ExecutionAndPublication);

    private readonly string _folder;
    private readonly string _programs;
    private readonly int _port;

    private PostgreSqlServer(string programs, string folder, int port)
    {
        _programs = programs;
        _folder = folder;
        _port = port;
    }

    /// <summary>The server of this test process.</summary>
    public static PostgreSqlServer Shared => _shared.Value;

    /// <summary>A server of one test, which may be stopped in the middle of it.</summary>
    public static PostgreSqlServer StartOwn() => Start();

    /// <summary>Stops the server as an operator would, without waiting for its clients.</summary>
    public void Stop() => Run(_programs, "pg_ctl", ["-D", Path.Combine(_folder, "data"), "-w", "-m", "fast", "stop"]);

    /// <summary>Starts the server again, on the same port and with the same data.</summary>
    public void Resume() => Launch(_programs, _folder, _port);

    /// <summary>Connection string of a database on this server, which need not exist yet.</summary>
    public string ConnectionString(string database)
        => $"Host=127.0.0.1;Port={_port};Username=postgres;Database={database};Maximum Pool Size=40;Include Error Detail=true";

    public void Dispose()
    {
        if (!Directory.Exists(_folder))
        {
            return;
        }

        Run(_programs, "pg_ctl", ["-D", Path.Combine(_folder, "data"), "-m", "immediate", "stop"], checkExit: false);
        Directory.Delete(_folder, recursive: true);
    }

    private static PostgreSqlServer Start()
    {
        string programs = FindPrograms();
        string folder = Directory.CreateTempSubdirectory("cainamur-postgresql-").FullName;
        GiveToServerUser(folder);
        string data = Path.Combine(folder, "data");
        int port = FreePort();

        Run(programs, "initdb", ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]);

        // The cluster is thrown away with the run: it need not survive a power cut, only a test that kills its client.
        File.AppendAllLines(Path.Combine(data, "postgresql.conf"), ["fsync = off", "full_page_writes = off", "max_connections = 200"]);
        Launch(programs, folder, port);

        var server = new PostgreSqlServer(programs, folder, port);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.Dispose();
        return server;
    }

    private static void Launch(string programs, string folder, int port)
        => Run(programs, "pg_ctl", ["-D", Path.Combine(folder, "data"), "-w", "-l", Path.Combine(folder, "server.log"), "-o", $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=", "start"]);

    private static string FindPrograms()
    {
        const string Root = "/usr/lib/postgresql";
        string? newest = Directory.Exists(Root)
            ? Directory.GetDirectories(Root).OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out int version) ? version : 0).FirstOrDefault()
            : null;
        return newest is null
            ? throw new InvalidOperationException("PostgreSQL is not installed: 'apt-get install postgresql' brings it, and tests/run.sh does that.")
            : Path.Combine(newest, "bin");
    }

    /// <summary>PostgreSQL refuses to run as root; the package brings a user for it.</summary>
    private static void GiveToServerUser(string folder)
    {
        if (Environment.UserName == "root")
        {
            Run("/bin", "chown", ["postgres", folder], asServerUser: false);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void Run(string folder, string program, string[] arguments, bool asServerUser = true, bool checkExit = true)
    {
        bool switchUser = asServerUser && Environment.UserName == "root";
        string path = Path.Combine(folder, program);
        var start = new ProcessStartInfo(switchUser ? "runuser" : path) { WorkingDirectory = "/" };
        foreach (string argument in switchUser ? (string[])["-u", "postgres", "--", path, .. arguments] : arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // The server inherits the output of pg_ctl; it must not keep the test runner's pipes open.
        start.RedirectStandardOutput = program != "pg_ctl";
        start.RedirectStandardError = program != "pg_ctl";
        using Process process = Process.Start(start)!;
        string output = start.RedirectStandardOutput ? process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd() : string.Empty;
        process.WaitForExit();
        if (checkExit && process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {output}");
        }
    }
}
