using System.Net;
using System.Net.Sockets;
using CaiNamur.TestSupport.Processes;
using CaiNamur.TestSupport.Seeds;

namespace CaiNamur.Web.Tests.Operations;

/// <summary>A setting that the program cannot start with: one message names the key and the reason, and the exit code says that it failed.</summary>
public sealed class ConfigurationTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("cainamur-configuration-").FullName;

    public static TheoryData<string, string?, string, string> Faults => new()
    {
        { "CaiNamur:DataDirectory", "", "CaiNamur:DataDirectory", "required" },
        { "CaiNamur:DataDirectory", "/proc/nowhere", "CaiNamur:DataDirectory", "cannot be used as the data folder" },
        { "CaiNamur:DataDirectory", "/dev/null/data", "CaiNamur:DataDirectory", "cannot be used as the data folder" },
        { "CaiNamur:ContentSeed", "", "CaiNamur:ContentSeed", "required" },
        { "CaiNamur:ContentSeed", "/nowhere/seed", "CaiNamur:ContentSeed", "/nowhere/seed does not exist" },
        { "CaiNamur:Hosts", "https://www.cainamur.be/", "CaiNamur:Hosts", "'https://www.cainamur.be/' is not a host name" },
        { "CaiNamur:Imaging:SigningKey", "short", "CaiNamur:Imaging:SigningKey", "at least 32 characters" },
        { "CaiNamur:Imaging:MaximumSide", "large", "CaiNamur:Imaging:MaximumSide", "'large'" },
        { "CaiNamur:Imaging:MaximumSide", "1", "CaiNamur:Imaging:MaximumSide", "between" },
        { "CaiNamur:Imaging:MaximumSourcePixels", "-1", "CaiNamur:Imaging:MaximumSourcePixels", "between" },
        { "CaiNamur:Imaging:MaximumConcurrency", "65", "CaiNamur:Imaging:MaximumConcurrency", "between" },
        { "CaiNamur:Imaging:MaximumWaiting", "-1", "CaiNamur:Imaging:MaximumWaiting", "between" },
        { "CaiNamur:Imaging:CacheMegabytes", "0", "CaiNamur:Imaging:CacheMegabytes", "between" },
        { "CaiNamur:Imaging:CacheTrimInterval", "00:00:00", "CaiNamur:Imaging:CacheTrimInterval", "between" },
        { "CaiNamur:Imaging:JpegQuality", "101", "CaiNamur:Imaging:JpegQuality", "between" },
        { "CaiNamur:Imaging:WebPQuality", "0", "CaiNamur:Imaging:WebPQuality", "between" },
        { "CaiNamur:Imaging:AvifQuality", "0", "CaiNamur:Imaging:AvifQuality", "between" },
        { "CaiNamur:Imaging:AvifEffort", "10", "CaiNamur:Imaging:AvifEffort", "between" },
        { "CaiNamur:Markup:OwnHosts:0", "http://example.org/", "CaiNamur:Markup:OwnHosts", "'http://example.org/' is not a host name" },
        { "ConnectionStrings:umbracoDbDSN_ProviderName", "Oracle", "ConnectionStrings:umbracoDbDSN_ProviderName", "'Oracle'" },
        { "ConnectionStrings:umbracoDbDSN_ProviderName", "Npgsql", "ConnectionStrings:umbracoDbDSN", "needs a connection string" },
        { "ConnectionStrings:umbracoDbDSN", "Colour=Red", "ConnectionStrings:umbracoDbDSN", "'colour' is not supported" },
        { "ConnectionStrings:umbracoDbDSN", "Data Source=/proc/nowhere/cms.db", "ConnectionStrings:umbracoDbDSN", "/proc/nowhere/cms.db" },
        { "urls", "nonsense", "urls", "nonsense" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Start_WithFaultySetting_NamesKeyAndReason(string key, string? value, string named, string reason)
        => await RefusesAsync([], new() { [key] = value }, named, reason);

    [Theory]
    [InlineData("CaiNamur:ContentSeed", "/nowhere/seed")]
    [InlineData("CaiNamur:Imaging:JpegQuality", "0")]
    [InlineData("CaiNamur:DataDirectory", "/proc/nowhere")]
    public async Task Import_WithFaultySetting_NamesKey(string key, string value)
        => await RefusesAsync(["seed", "import"], new() { [key] = value }, key, value == "0" ? "between" : value);

    [Fact]
    public async Task Start_WithUnreachablePostgreSql_NamesServerButNoPassword()
    {
        string message = await RefusesAsync(
            [],
            new()
            {
                ["ConnectionStrings:umbracoDbDSN_ProviderName"] = "Npgsql",
                ["ConnectionStrings:umbracoDbDSN"] = "Host=127.0.0.1;Port=1;Database=cai;Username=cai;Password=Tr0ub4dor",
            },
            "ConnectionStrings:umbracoDbDSN",
            "PostgreSQL database cai on 127.0.0.1:1");

        message.ShouldNotContain("Tr0ub4dor");
    }

    [Fact]
    public async Task Start_OnFileThatIsNoDatabase_SaysSoAndLeavesIt()
    {
        string file = Path.Combine(_data, "cms.db");
        await File.WriteAllTextAsync(file, new string('x', 8192), TestContext.Current.CancellationToken);

        await RefusesAsync([], [], "ConnectionStrings:umbracoDbDSN", "not a database");

        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ShouldBe(new string('x', 8192));
    }

    [Fact]
    public async Task Start_OnPortInUse_NamesAddress()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        string address = $"http://{other.LocalEndpoint}";

        await RefusesAsync(["--urls", address], new() { ["CaiNamur:ContentSeed"] = SmallSeed.Write(Path.Combine(_data, "seed"), pages: 1) }, "urls", $"{address}: address already in use");
    }

    public void Dispose() => Directory.Delete(_data, recursive: true);

    private async Task<string> RefusesAsync(string[] arguments, Dictionary<string, string?> settings, string key, string reason)
    {
        settings.TryAdd("CaiNamur:DataDirectory", _data);
        await using SiteProcess site = SiteProcess.Start(arguments, settings);

        int exit = await site.ExitAsync(TestContext.Current.CancellationToken);

        string message = site.Errors.ShouldHaveSingleItem();
        exit.ShouldBe(1);
        message.ShouldContain(key);
        message.ShouldContain(reason);
        site.Output.ShouldAllBe(line => !line.Contains("   at ", StringComparison.Ordinal));
        return message;
    }
}
