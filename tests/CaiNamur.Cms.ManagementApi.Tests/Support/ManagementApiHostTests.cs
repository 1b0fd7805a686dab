using System.Net;
using CaiNamur.TestSupport.Databases;

namespace CaiNamur.Cms.ManagementApi.Tests.Support;

public sealed class ManagementApiHostTests
{
    [Fact]
    public async Task SignIn_AsEditor_IsSignedInAndAnonymousIsNot()
    {
        await using ManagementApiHost host = await ManagementApiHost.StartAsync(TestDatabase.Sqlite());
        using HttpClient editor = await host.SignInAsync(StaffRole.Editor);
        using HttpClient anonymous = host.Anonymous();

        using HttpResponseMessage signedIn = await editor.GetAsync("/umbraco/management/api/v1/user/current", TestContext.Current.CancellationToken);
        using HttpResponseMessage refused = await anonymous.GetAsync("/umbraco/management/api/v1/user/current", TestContext.Current.CancellationToken);

        signedIn.StatusCode.ShouldBe(HttpStatusCode.OK);
        refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }
}
