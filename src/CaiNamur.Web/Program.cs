using CaiNamur.Cms.Persistence.Migrations;
using CaiNamur.Web;
using CaiNamur.Web.Commands;
using CaiNamur.Web.Operations;
using Microsoft.Extensions.Options;

try
{
    if (args is [SeedCommand.Name, ..])
    {
        return await SeedCommand.RunAsync(args);
    }

    WebApplication app = SiteApplication.Build(args);
    await app.StartCmsAsync();
    await app.StartAsync();
    app.Logger.SiteIsAt(string.Join(", ", app.Urls));
    await app.WaitForShutdownAsync();
    return 0;
}
catch (Exception exception) when (exception is ConfigurationException or OptionsValidationException or SeedException or DatabaseUnavailableException)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 1;
}
