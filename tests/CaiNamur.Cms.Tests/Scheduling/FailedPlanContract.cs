using CaiNamur.Cms.Scheduling;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Email;
using Umbraco.Cms.Core.Models.Membership;

namespace CaiNamur.Cms.Tests.Scheduling;

/// <summary>Plans that cannot be carried out when they are due.</summary>
public abstract class FailedPlanContract<TCms>(TCms cms) : IClassFixture<TCms>
    where TCms : SchedulingCms
{
    private static readonly TimeSpan HalfAnHour = TimeSpan.FromMinutes(30);

    [Fact]
    public async Task Run_WithUnpublishedParent_ListsThePlanWithItsReason()
    {
        (IContent _, IContent child) = await FailForParentAsync();

        PublicationPlan plan = await cms.PlanOfAsync(child);
        plan.State.ShouldBe(PublicationPlanState.Failed);
        plan.Reason.ShouldBe("La page parente n’est pas publiée.");
        cms.IsPublished(child).ShouldBeFalse();
        PagedModel<PublicationPlan> failed = await cms.Plans.GetFailedAsync(0, 100, TestContext.Current.CancellationToken);
        failed.Items.ShouldContain(item => item.Id == plan.Id);
        (await cms.TrailOfAsync(child)).ShouldHaveSingleItem().ShouldEndWith("non effectuée\u00a0: La page parente n’est pas publiée.");
    }

    [Fact]
    public async Task Run_WithUnpublishedParent_KeepsTheDatesInTheScheduleDialog()
    {
        (IContent _, IContent child) = await FailForParentAsync();

        cms.SchedulesOf(child).ShouldHaveSingleItem().Date.ShouldBe((await cms.PlanOfAsync(child)).PlannedFor.UtcDateTime);
    }

    [Fact]
    public async Task Publish_TheMissingParent_CarriesOutThePlan()
    {
        (IContent parent, IContent child) = await FailForParentAsync();

        cms.Documents.Publish(parent);
        await cms.RunAsync();

        cms.IsPublished(child).ShouldBeTrue();
        PublicationPlan plan = await cms.PlanOfAsync(child);
        plan.State.ShouldBe(PublicationPlanState.Done);
        plan.Attempts.ShouldBe(2);
        plan.Reason.ShouldBeNull();
        cms.SchedulesOf(child).ShouldBeEmpty();
    }

    [Fact]
    public async Task Run_WhileTheReasonLasts_TriesAgainWithGrowingPauses()
    {
        (IContent _, IContent child) = await FailForParentAsync();
        List<TimeSpan> pauses = [];

        for (int attempt = 1; attempt <= 5; attempt++)
        {
            PublicationPlan plan = await cms.PlanOfAsync(child);
            plan.Attempts.ShouldBe(attempt);
            pauses.Add(plan.NextAttempt!.Value - plan.LastAttempt!.Value);
            await cms.RunAtAsync(plan.NextAttempt.Value);
        }

        pauses.Select(pause => pause.TotalMinutes).ShouldBe([1, 5, 15, 60, 60]);
        (await cms.TrailOfAsync(child)).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Run_ThatFailsAgainAndAgain_SendsThePlannerOneMail()
    {
        IUser planner = cms.Documents.Editor();
        (IContent _, IContent child) = await FailForParentAsync(planner);

        await cms.RunAtAsync(cms.Now.AddMinutes(1));
        await cms.RunAtAsync(cms.Now.AddMinutes(5));

        (await cms.PlanOfAsync(child)).Attempts.ShouldBe(3);
        EmailMessage mail = cms.Mails.About(child.Key).ShouldHaveSingleItem();
        mail.To.ShouldBe([planner.Email]);
        mail.Subject.ShouldBe($"Publication planifiée non effectuée\u00a0: {child.Name}");
        mail.Body!.ShouldContain("Raison\u00a0: La page parente n’est pas publiée.");
        mail.Body!.ShouldContain($"https://cai.example/umbraco/section/content/workspace/document/edit/{child.Key}");
    }

    [Fact]
    public async Task Run_WhileMailIsOutOfOrder_SendsItLaterAndOnce()
    {
        cms.Mails.IsBroken = true;
        (IContent _, IContent child) = await FailForParentAsync();
        cms.Mails.About(child.Key).ShouldBeEmpty();

        cms.Mails.IsBroken = false;
        await cms.RunAtAsync(cms.Now.AddMinutes(1));
        await cms.RunAtAsync(cms.Now.AddMinutes(5));

        cms.Mails.About(child.Key).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Run_WithAnInvalidDraft_NamesTheFieldAndWaitsForTheDocument()
    {
        IContent page = await FailForTitleAsync();

        PublicationPlan plan = await cms.PlanOfAsync(page);
        plan.Reason.ShouldBe("Le champ «\u00a0Titre\u00a0» n’est pas valide.");
        plan.NextAttempt.ShouldBeNull();
        await cms.RunAtAsync(cms.Now.AddDays(2));
        (await cms.PlanOfAsync(page)).Attempts.ShouldBe(1);
    }

    [Fact]
    public async Task Save_TheCorrectedDraft_CarriesOutThePlan()
    {
        IContent page = await FailForTitleAsync();

        cms.Documents.Retitle(page, "Un vrai titre");
        await cms.RunAsync();

        cms.IsPublished(page).ShouldBeTrue();
        (await cms.PlanOfAsync(page)).State.ShouldBe(PublicationPlanState.Done);
    }

    [Fact]
    public async Task Save_TheDraftStillInvalid_FailsAgainWithoutASecondMail()
    {
        IContent page = await FailForTitleAsync();

        cms.Documents.Retitle(page, string.Empty);
        await cms.RunAsync();

        (await cms.PlanOfAsync(page)).Attempts.ShouldBe(2);
        cms.Mails.About(page.Key).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Run_AfterAFailure_LeavesTheDraftAsItWas()
    {
        IContent page = await FailForTitleAsync();

        IContent present = cms.Get<Umbraco.Cms.Core.Services.IContentService>().GetById(page.Key)!;
        present.Published.ShouldBeFalse();
        present.VersionId.ShouldBe(page.VersionId);
    }

    [Fact]
    public async Task Run_AfterSomebodyPublishedByHand_CancelsThePlan()
    {
        (IContent parent, IContent child) = await FailForParentAsync();
        cms.Documents.Publish(parent);
        cms.Documents.Publish(child);
        cms.Documents.Retitle(child, "Pas encore public");

        await cms.RunAsync();

        PublicationPlan plan = await cms.PlanOfAsync(child);
        plan.State.ShouldBe(PublicationPlanState.Cancelled);
        plan.Reason.ShouldBe(PlanTexts.PublishedByHand);
        cms.SchedulesOf(child).ShouldBeEmpty();
        cms.Get<Umbraco.Cms.Core.Services.IContentService>().GetById(child.Key)!.Edited.ShouldBeTrue();
    }

    [Fact]
    public async Task Run_TheEndOfAPlanThatNeverBegan_CancelsTheBeginning()
    {
        IContent parent = await cms.Documents.DraftAsync();
        IContent child = await cms.Documents.DraftAsync(parent);
        await cms.PlanAsync(child, publish: cms.Now + HalfAnHour, unpublish: cms.Now.AddHours(1));
        await cms.RunAtAsync(cms.Now + HalfAnHour);

        await cms.RunAtAsync(cms.Now + HalfAnHour);

        (await cms.PlansOfAsync(child)).Select(plan => plan.State).ShouldBe([PublicationPlanState.Done, PublicationPlanState.Cancelled]);
        cms.SchedulesOf(child).ShouldBeEmpty();
    }

    private async Task<(IContent Parent, IContent Child)> FailForParentAsync(IUser? planner = null)
    {
        IContent parent = await cms.Documents.DraftAsync();
        IContent child = await cms.Documents.DraftAsync(parent, planner ?? cms.Documents.Editor());
        DateTimeOffset instant = cms.Now + HalfAnHour;
        await cms.PlanAsync(child, publish: instant);
        await cms.RunAtAsync(instant);
        return (parent, child);
    }

    private async Task<IContent> FailForTitleAsync()
    {
        IContent page = await cms.Documents.DraftAsync(writer: cms.Documents.Editor());
        DateTimeOffset instant = cms.Now + HalfAnHour;
        await cms.PlanAsync(page, publish: instant);
        page = cms.Documents.Retitle(page, string.Empty);
        await cms.RunAtAsync(instant);
        return page;
    }
}
