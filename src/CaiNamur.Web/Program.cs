using CaiNamur.Web;
using CaiNamur.Web.Commands;
using CaiNamur.Web.Operations;

try
{
    if (args is [SeedCommand.Name, ..])
    {
        return await SeedCommand.RunAsync(args);
    }

    WebApplication app = SiteApplication.Build(args);
    await app.StartCmsAsync();
    await app.ListenAsync();
    app.Logger.SiteIsAt(string.Join(", ", app.Urls));
    await app.WaitForShutdownAsync();
    return 0;
}
catch (Exception exception) when (StartupFailure.Describe(exception) is { } message)
{
    await Console.Error.WriteLineAsync(message);
    return 1;
}
