namespace CaiNamur.Cms.ManagementApi.Tests.Security.Support;

/// <summary>One host for the tests of the sign-in that need no settings of their own; each makes its own users.</summary>
public sealed class BackOfficeFixture : IAsyncLifetime
{
    public const string Password = "Un mot de passe assez long";

    private BackOfficeHost? _host;

    public BackOfficeHost Host => _host ?? throw new InvalidOperationException("The fixture is not started.");

    public async ValueTask InitializeAsync() => _host = await BackOfficeHost.StartAsync();

    public ValueTask DisposeAsync() => _host?.DisposeAsync() ?? ValueTask.CompletedTask;
}
