using CaiNamur.EndToEndTests.Backoffice.Support;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.EndToEndTests.Backoffice;

/// <summary>The client fills in values where there are none. Who opens a page and saves it without changing anything has not changed it.</summary>
[Collection(BackofficeJourneys.Name)]
public sealed class UntouchedPageJourneys(BackofficeFixture backoffice)
{
    /// <summary>A page with switches, one with blocks, and an organisation that has no place on the map.</summary>
    public static TheoryData<Guid> Pages =>
    [
        Guid.Parse("1a218ca9-3e70-44fc-9665-2be13bd9ba63"),
        Guid.Parse("1aaccdd3-b107-446b-9739-28d8bccc1dc6"),
        Guid.Parse("a591dae6-075b-412f-84b9-052b27058cff"),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task PublishedPage_SavedUntouched_HasNoPendingChanges(Guid key)
    {
        IContentService content = backoffice.Site.Services.GetRequiredService<IContentService>();
        IContent before = content.GetById(key).ShouldNotBeNull();
        content.Publish(before, ["*"]).Success.ShouldBeTrue();
        await using Editor editor = await backoffice.SignInAsync();
        await editor.OpenDocumentAsync(key);

        await editor.SaveAsync();

        IContent after = content.GetById(key).ShouldNotBeNull();
        after.Properties.Select(property => $"{property.Alias}: {property.GetValue()}").ShouldBe(before.Properties.Select(property => $"{property.Alias}: {property.GetValue()}"));
        after.Edited.ShouldBeFalse();
        editor.Faults.ShouldBeEmpty();
    }
}
