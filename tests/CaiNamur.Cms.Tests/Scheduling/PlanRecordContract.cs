using CaiNamur.Cms.Scheduling;
using CaiNamur.Cms.Security;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Tests.Scheduling;

/// <summary>The record of plans follows what editors do.</summary>
public abstract class PlanRecordContract<TCms>(TCms cms) : IClassFixture<TCms>
    where TCms : SchedulingCms
{
    private DateTimeOffset Tomorrow => cms.Now.AddDays(1);

    [Fact]
    public async Task Plan_WithASignedInUser_NamesThatUser()
    {
        IContent page = await cms.Documents.DraftAsync(writer: cms.Documents.Editor("Une autre personne"));
        IUser planner = cms.Documents.Editor();

        using (((BackOfficeSecurityAccessor)cms.Get<IBackOfficeSecurityAccessor>()).Override(new SignedIn(planner)))
        {
            await cms.PlanAsync(page, publish: Tomorrow);
        }

        PublicationPlan plan = await cms.PlanOfAsync(page);
        plan.PlannerKey.ShouldBe(planner.Key);
        plan.PlannedAt.ShouldBe(cms.Now);
    }

    [Fact]
    public async Task Plan_WithNobodySignedIn_NamesTheLastWriter()
    {
        IUser writer = cms.Documents.Editor();
        IContent page = await cms.Documents.DraftAsync(writer: writer);

        await cms.PlanAsync(page, publish: Tomorrow);

        (await cms.PlanOfAsync(page)).PlannerKey.ShouldBe(writer.Key);
    }

    [Fact]
    public async Task Plan_AnotherInstant_CancelsTheFirstPlan()
    {
        IContent page = await cms.Documents.DraftAsync();
        await cms.PlanAsync(page, publish: Tomorrow);

        await cms.PlanAsync(page, publish: Tomorrow.AddHours(1));

        (await cms.PlansOfAsync(page)).Select(plan => plan.State).ShouldBe([PublicationPlanState.Waiting, PublicationPlanState.Cancelled]);
    }

    [Fact]
    public async Task Plan_TheSameInstantAgain_KeepsThePlan()
    {
        IContent page = await cms.Documents.DraftAsync();
        await cms.PlanAsync(page, publish: Tomorrow);
        PublicationPlan first = await cms.PlanOfAsync(page);

        await cms.PlanAsync(page, publish: Tomorrow);

        (await cms.PlanOfAsync(page)).ShouldBe(first);
    }

    [Fact]
    public async Task Clear_ThePlan_CancelsIt()
    {
        IContent page = await cms.Documents.DraftAsync();
        await cms.PlanAsync(page, publish: Tomorrow);

        await cms.PlanAsync(page);
        await cms.RunAtAsync(Tomorrow);

        (await cms.PlanOfAsync(page)).State.ShouldBe(PublicationPlanState.Cancelled);
        cms.IsPublished(page).ShouldBeFalse();
    }

    [Fact]
    public async Task Trash_ThePageAbove_CancelsThePlanOfThePageBelow()
    {
        IContent parent = await cms.Documents.DraftAsync();
        IContent child = await cms.Documents.DraftAsync(parent);
        await cms.PlanAsync(child, publish: Tomorrow);
        await cms.PlanAsync(parent, publish: Tomorrow);

        cms.Get<IContentService>().MoveToRecycleBin(cms.Get<IContentService>().GetById(parent.Key)!).Success.ShouldBeTrue();

        foreach (IContent page in new[] { parent, child })
        {
            PublicationPlan plan = await cms.PlanOfAsync(page);
            plan.State.ShouldBe(PublicationPlanState.Cancelled);
            plan.Reason.ShouldBe(PlanTexts.DocumentTrashed);
            cms.SchedulesOf(page).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task Delete_ThePage_CancelsThePlanAndKeepsTheRecord()
    {
        IContent page = await cms.Documents.DraftAsync();
        await cms.PlanAsync(page, publish: Tomorrow);

        cms.Get<IContentService>().Delete(cms.Get<IContentService>().GetById(page.Key)!).Success.ShouldBeTrue();

        PublicationPlan plan = await cms.PlanOfAsync(page);
        plan.State.ShouldBe(PublicationPlanState.Cancelled);
        plan.DocumentName.ShouldBeNull();
    }

    [Fact]
    public async Task Plan_InAScopeThatIsNotCompleted_LeavesNoRecord()
    {
        IContent page = await cms.Documents.DraftAsync();

        using (cms.Get<ICoreScopeProvider>().CreateCoreScope())
        {
            await cms.PlanAsync(page, publish: Tomorrow);
        }

        (await cms.PlansOfAsync(page)).ShouldBeEmpty();
        cms.SchedulesOf(page).ShouldBeEmpty();
    }

    [Fact]
    public async Task GetUpcoming_UntilAnInstant_ListsTheNextFirstAndPages()
    {
        IContent[] pages = [await cms.Documents.DraftAsync(), await cms.Documents.DraftAsync(), await cms.Documents.DraftAsync()];
        await cms.PlanAsync(pages[0], publish: Tomorrow.AddMinutes(3));
        await cms.PlanAsync(pages[1], publish: Tomorrow.AddMinutes(2));
        await cms.PlanAsync(pages[2], publish: Tomorrow.AddDays(40));
        CancellationToken cancellation = TestContext.Current.CancellationToken;

        PagedModel<PublicationPlan> all = await cms.Plans.GetUpcomingAsync(Tomorrow.AddDays(7), 0, 100, cancellation);
        PagedModel<PublicationPlan> second = await cms.Plans.GetUpcomingAsync(Tomorrow.AddDays(7), 1, 1, cancellation);
        PagedModel<PublicationPlan> none = await cms.Plans.GetUpcomingAsync(Tomorrow.AddDays(7), 0, 0, cancellation);

        PublicationPlan[] items = [.. all.Items];
        items.Select(plan => plan.PlannedFor).ShouldBeInOrder();
        items.Select(plan => plan.DocumentKey).ShouldNotContain(pages[2].Key);
        Array.FindIndex(items, plan => plan.DocumentKey == pages[1].Key).ShouldBeLessThan(Array.FindIndex(items, plan => plan.DocumentKey == pages[0].Key));
        second.Total.ShouldBe(items.Length);
        second.Items.ShouldHaveSingleItem().ShouldBe(items[1]);
        none.Items.ShouldBeEmpty();
        none.Total.ShouldBe(items.Length);
    }

    [Fact]
    public async Task Plan_TheInstantsOfTheRepeatedHour_AreKeptApart()
    {
        IContent page = await cms.Documents.DraftAsync();
        DateTimeOffset summer = new(2027, 10, 31, 2, 30, 0, TimeSpan.FromHours(2)), winter = new(2027, 10, 31, 2, 30, 0, TimeSpan.FromHours(1));

        await cms.PlanAsync(page, publish: summer, unpublish: winter);

        PublicationPlan[] plans = await cms.PlansOfAsync(page);
        (plans[0].PlannedFor - plans[1].PlannedFor).ShouldBe(TimeSpan.FromHours(1));
        plans.ShouldAllBe(plan => plan.PlannedFor.Offset == TimeSpan.Zero);
    }

    private sealed class SignedIn(IUser user) : IBackOfficeSecurity
    {
        public IUser? CurrentUser => user;

        public bool IsAuthenticated() => true;

        public bool UserHasSectionAccess(string section, IUser user) => true;
    }
}
