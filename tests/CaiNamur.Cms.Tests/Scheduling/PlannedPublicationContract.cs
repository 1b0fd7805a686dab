using CaiNamur.Cms.Scheduling;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Tests.Scheduling;

/// <summary>Plans that can be carried out.</summary>
public abstract class PlannedPublicationContract<TCms>(TCms cms) : IClassFixture<TCms>
    where TCms : SchedulingCms
{
    private static readonly TimeSpan HalfAnHour = TimeSpan.FromMinutes(30);

    [Fact]
    public async Task Run_BeforeTheInstant_DoesNothing()
    {
        IContent page = await cms.Documents.DraftAsync();
        DateTimeOffset instant = cms.Now + HalfAnHour;
        await cms.PlanAsync(page, publish: instant);

        await cms.RunAtAsync(instant.AddMilliseconds(-1));

        cms.IsPublished(page).ShouldBeFalse();
        PublicationPlan plan = await cms.PlanOfAsync(page);
        plan.State.ShouldBe(PublicationPlanState.Waiting);
        plan.PlannedFor.ShouldBe(instant);
        plan.DocumentName.ShouldBe(page.Name);
    }

    [Fact]
    public async Task Run_AtTheInstant_PublishesAndRecordsIt()
    {
        IContent page = await cms.Documents.DraftAsync(writer: cms.Documents.Editor());
        DateTimeOffset instant = cms.Now + HalfAnHour;
        await cms.PlanAsync(page, publish: instant);

        await cms.RunAtAsync(instant);

        cms.IsPublished(page).ShouldBeTrue();
        cms.SchedulesOf(page).ShouldBeEmpty();
        PublicationPlan plan = await cms.PlanOfAsync(page);
        plan.State.ShouldBe(PublicationPlanState.Done);
        plan.ClosedAt.ShouldBe(instant);
        plan.Attempts.ShouldBe(1);
        (await cms.TrailOfAsync(page)).ShouldBe([$"{PlanTexts.Planned(plan)}, effectuée {BrusselsMoment.SecondSeenFrom(instant, instant)}"]);
        cms.Mails.About(page.Key).ShouldBeEmpty();
    }

    [Fact]
    public async Task Run_AgainAfterThePlanIsDone_DoesNotRepeatIt()
    {
        IContent page = await cms.Documents.DraftAsync();
        await cms.PlanAsync(page, publish: cms.Now + HalfAnHour);
        await cms.RunAtAsync(cms.Now + HalfAnHour);

        await cms.RunAtAsync(cms.Now.AddHours(1));

        (await cms.PlanOfAsync(page)).Attempts.ShouldBe(1);
        (await cms.TrailOfAsync(page)).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Run_LongAfterTheInstant_PublishesAtOnceAndTellsBothInstants()
    {
        IContent page = await cms.Documents.DraftAsync();
        DateTimeOffset instant = cms.Now + HalfAnHour;
        await cms.PlanAsync(page, publish: instant);

        await cms.RunAtAsync(instant.AddDays(1).AddSeconds(11));

        cms.IsPublished(page).ShouldBeTrue();
        (await cms.TrailOfAsync(page)).ShouldHaveSingleItem().ShouldContain(", effectuée le ");
    }

    [Fact]
    public async Task Run_AtTheEnd_TakesThePageOffTheSite()
    {
        IContent page = await cms.Documents.PublishedAsync();
        DateTimeOffset end = cms.Now + HalfAnHour;
        await cms.PlanAsync(page, unpublish: end);

        await cms.RunAtAsync(end);

        cms.IsPublished(page).ShouldBeFalse();
        cms.SchedulesOf(page).ShouldBeEmpty();
        (await cms.PlanOfAsync(page)).State.ShouldBe(PublicationPlanState.Done);
        (await cms.TrailOfAsync(page)).ShouldHaveSingleItem().ShouldStartWith("Dépublication planifiée pour le ");
    }

    [Fact]
    public async Task Run_AfterSleepingThroughBeginningAndEnd_DoesBothInTheirOrder()
    {
        IContent page = await cms.Documents.DraftAsync();
        await cms.PlanAsync(page, publish: cms.Now + HalfAnHour, unpublish: cms.Now.AddHours(2));

        await cms.RunAtAsync(cms.Now.AddHours(3));

        cms.IsPublished(page).ShouldBeFalse();
        (await cms.PlansOfAsync(page)).ShouldAllBe(plan => plan.State == PublicationPlanState.Done);
        (await cms.TrailOfAsync(page)).Length.ShouldBe(2);
    }

    [Fact]
    public async Task Run_AfterSleepingThroughEndAndNewBeginning_LeavesThePagePublished()
    {
        IContent page = await cms.Documents.PublishedAsync();
        await cms.PlanAsync(page, publish: cms.Now.AddHours(2), unpublish: cms.Now + HalfAnHour);

        await cms.RunAtAsync(cms.Now.AddHours(3));

        cms.IsPublished(page).ShouldBeTrue();
        (await cms.PlansOfAsync(page)).ShouldAllBe(plan => plan.State == PublicationPlanState.Done);
    }

    [Fact]
    public async Task Run_AtTheBeginning_KeepsTheEndPlanned()
    {
        IContent page = await cms.Documents.DraftAsync();
        DateTimeOffset beginning = cms.Now + HalfAnHour;
        await cms.PlanAsync(page, publish: beginning, unpublish: beginning.AddHours(5));

        await cms.RunAtAsync(beginning);

        cms.IsPublished(page).ShouldBeTrue();
        cms.SchedulesOf(page).ShouldHaveSingleItem().Action.ShouldBe(ContentScheduleAction.Expire);
        (await cms.PlansOfAsync(page)).Select(plan => plan.State).ShouldBe([PublicationPlanState.Waiting, PublicationPlanState.Done]);
    }

    [Fact]
    public async Task Run_WithParentAndChildDueTogether_PublishesTheParentFirst()
    {
        IContent parent = await cms.Documents.DraftAsync();
        IContent child = await cms.Documents.DraftAsync(parent);
        DateTimeOffset instant = cms.Now + HalfAnHour;
        await cms.PlanAsync(child, publish: instant);
        await cms.PlanAsync(parent, publish: instant);

        await cms.RunAtAsync(instant);

        cms.IsPublished(child).ShouldBeTrue();
        (await cms.PlanOfAsync(child)).Attempts.ShouldBe(1);
    }

    [Fact]
    public async Task Run_ByTwoInstancesAtOnce_DoesEachPlanOnce()
    {
        List<IContent> pages = [];
        DateTimeOffset instant = cms.Now + HalfAnHour;
        for (int i = 0; i < 12; i++)
        {
            IContent page = await cms.Documents.DraftAsync(name: $"Page {i}");
            await cms.PlanAsync(page, publish: instant);
            pages.Add(page);
        }

        cms.Clock.SetUtcNow(instant);
        await Task.WhenAll(Task.Run(cms.RunAsync), Task.Run(cms.RunAsync));

        foreach (IContent page in pages)
        {
            (await cms.PlanOfAsync(page)).State.ShouldBe(PublicationPlanState.Done);
            (await cms.TrailOfAsync(page)).Length.ShouldBe(1);
        }
    }

    [Fact]
    public async Task Run_ForOneLanguage_IsNotKeptByAnotherThatIsInvalid()
    {
        IContent page = await cms.Documents.BilingualDraftAsync();
        string main = await cms.Get<ILanguageService>().GetDefaultIsoCodeAsync();
        DateTimeOffset instant = cms.Now + HalfAnHour;
        await cms.PlanAsync(page, publish: instant, culture: main);
        await cms.PlanAsync(page, publish: instant.AddHours(1), culture: SchedulingDocuments.Dutch);
        cms.Documents.Retitle(page, string.Empty, SchedulingDocuments.Dutch);

        await cms.RunAtAsync(instant);

        cms.Get<IContentService>().GetById(page.Key)!.PublishedCultures.ShouldBe([main]);
        (await cms.TrailOfAsync(page)).ShouldHaveSingleItem().ShouldStartWith($"Publication ({main}) planifiée");
        cms.SchedulesOf(page).ShouldHaveSingleItem().Culture.ShouldBe(SchedulingDocuments.Dutch);

        await cms.RunAtAsync(instant.AddHours(1));

        PublicationPlan dutch = (await cms.PlansOfAsync(page)).Single(plan => plan.Culture == SchedulingDocuments.Dutch);
        dutch.State.ShouldBe(PublicationPlanState.Failed);
        dutch.Reason.ShouldBe("Le champ «\u00a0Titre\u00a0» n’est pas valide.");
    }

    [Fact]
    public async Task Resume_WithAScheduleThatHasNoPlan_AdoptsIt()
    {
        IContent page = await cms.Documents.DraftAsync();
        DateTimeOffset instant = cms.Now + HalfAnHour;
        await cms.PlanAsync(page, publish: instant);
        cms.Execute("DELETE FROM publication_plans WHERE \"State\" = 'Waiting'");

        await cms.Get<PublicationRunner>().ResumeAsync(TestContext.Current.CancellationToken);

        (await cms.PlanOfAsync(page)).PlannedFor.ShouldBe(instant);
        await cms.RunAtAsync(instant);
        cms.IsPublished(page).ShouldBeTrue();
    }

    [Fact]
    public async Task Resume_AfterACrashBetweenCommitAndAnnouncement_AnnouncesAgain()
    {
        IContent page = await cms.Documents.DraftAsync();
        await cms.PlanAsync(page, publish: cms.Now + HalfAnHour);
        await cms.RunAtAsync(cms.Now + HalfAnHour);
        cms.Execute("UPDATE publication_plans SET \"NextStep\" = '2099-01-01 00:00:00' WHERE \"State\" = 'Done'");

        await cms.Get<PublicationRunner>().ResumeAsync(TestContext.Current.CancellationToken);
        PublicationRound round = await cms.RunAsync();

        round.Performed.ShouldBeGreaterThan(0);
        round.NextStep.ShouldNotBe(new DateTimeOffset(2099, 1, 1, 0, 0, 0, TimeSpan.Zero));
        (await cms.TrailOfAsync(page)).Length.ShouldBe(1);
    }
}
