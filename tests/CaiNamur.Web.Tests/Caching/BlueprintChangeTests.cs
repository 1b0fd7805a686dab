using CaiNamur.TestSupport.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Web.Tests.Caching;

/// <summary>Blueprints are no pages: the site has nothing to follow when one changes.</summary>
public sealed class BlueprintChangeTests
{
    [Fact]
    public async Task Blueprint_Saved_LeavesThePagesAsTheyAre()
    {
        await using SiteHost site = await SiteHost.StartAsync();
        var content = site.Services.GetRequiredService<IContentService>();
        IContent blueprint = content.Create("Modèle", Umbraco.Cms.Core.Constants.System.Root, "contentPage");
        blueprint.Blueprint = true;

        Should.NotThrow(() => content.SaveBlueprint(blueprint, createdFromContent: null));

        (await site.Client.GetStringAsync("/", TestContext.Current.CancellationToken)).ShouldContain("<main");
    }
}
