using CaiNamur.Cms.PropertyEditors.Picking;
using CaiNamur.ContentSeed.Import;
using CaiNamur.ContentSeed.Reading;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.ContentSeed.Content;

/// <summary>
/// Writes pages with as few calls of Core's services as there can be: new pages are saved together and published by
/// branches, and only what existed before is published one by one.
/// </summary>
internal sealed class PageWriter(IContentService content, IEntityService entities, IPickedItemLookUps lookUps)
{
    // Bounds what one notification of saved pages holds.
    private const int PagesPerSave = 1000;

    private static readonly string[] AllCultures = ["*"];

    public void Write(ContentPlan plan, SeedRun run, SeedValueImporter values, CancellationToken cancellationToken)
    {
        Dictionary<PageSeed, IContent> written = [];
        List<PreparedPage> newPages = [];
        List<PreparedPage> changedPages = [];
        foreach (PreparedPage page in plan.Prepared)
        {
            cancellationToken.ThrowIfCancellationRequested();
            IContent target = page.Current ?? New(page, written);
            target.Name = page.Seed.Name!.Value;
            target.TemplateId = page.Template?.Id ?? page.Type.DefaultTemplate?.Id;
            values.Apply(target, page.Type, page.Values, page.Reader);
            written.Add(page.Seed, target);
            (page.Current is null ? newPages : changedPages).Add(page);
        }

        // Drafts come after the branches are published, so that these can be published whole.
        Save([.. newPages.Where(page => page.IsPublished).Select(page => written[page.Seed])], run, cancellationToken);
        List<(PageSeed Page, PublishResult Result)> failures = PublishBranches(newPages, written, cancellationToken);
        Save([.. newPages.Where(page => !page.IsPublished).Select(page => written[page.Seed])], run, cancellationToken);
        run.Tally.CountCreated(newPages.Count);

        foreach (PreparedPage page in changedPages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Replace(page, written, run, failures);
        }

        Report(failures, plan, run);
        Sort(plan, written, run.Overwrite);
    }

    private static Umbraco.Cms.Core.Models.Content New(PreparedPage page, Dictionary<PageSeed, IContent> written)
    {
        string name = page.Seed.Name!.Value;
        return page.ParentId is { } parentId
            ? new(name, parentId, page.Type) { Key = page.Seed.Key }
            : new(name, written[page.Seed.Parent!], page.Type) { Key = page.Seed.Key };
    }

    private void Save(IReadOnlyList<IContent> pages, SeedRun run, CancellationToken cancellationToken)
    {
        foreach (IContent[] batch in pages.Chunk(PagesPerSave))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!content.Save(batch).Success)
            {
                run.Faults.Add(new(SeedLayout.Content, 1), "A handler of the CMS refused to save the pages.");
            }
        }
    }

    private List<(PageSeed Page, PublishResult Result)> PublishBranches(
        List<PreparedPage> newPages,
        Dictionary<PageSeed, IContent> written,
        CancellationToken cancellationToken)
    {
        List<(PageSeed, PublishResult)> failures = [];

        // Everything is saved by now; the same pictures and persons stand on many pages.
        using IDisposable? once = lookUps.LookUpOnce();
        Dictionary<Guid, PageSeed> byKey = newPages.ToDictionary(page => page.Seed.Key, page => page.Seed);
        foreach (PreparedPage top in newPages.Where(page => page.IsPublished && (page.Seed.Parent is not { } parent || !byKey.ContainsKey(parent.Key))))
        {
            cancellationToken.ThrowIfCancellationRequested();
            failures.AddRange(content
                .PublishBranch(written[top.Seed], PublishBranchFilter.IncludeUnpublished, AllCultures)
                .Where(result => !result.Success)
                .Select(result => (byKey[result.Content!.Key], result)));
        }

        return failures;
    }

    private void Replace(PreparedPage page, Dictionary<PageSeed, IContent> written, SeedRun run, List<(PageSeed Page, PublishResult Result)> failures)
    {
        IContent target = written[page.Seed];
        int parentId = page.ParentId ?? written[page.Seed.Parent!].Id;
        bool moves = target.ParentId != parentId;
        bool changes = target.IsDirty();
        if (!moves && !changes && target.Published == page.IsPublished && !(page.IsPublished && target.Edited))
        {
            run.Tally.CountUnchanged();
            return;
        }

        run.Tally.CountUpdated();
        if ((changes && !content.Save(target).Success) || (moves && !content.Move(target, parentId).Success))
        {
            run.Faults.Add(page.Seed.Position, "A handler of the CMS refused to save the page.");
            return;
        }

        PublishResult? result = page.IsPublished
            ? content.Publish(target, AllCultures)
            : target.Published ? content.Unpublish(target) : null;
        if (result is { Success: false })
        {
            failures.Add((page.Seed, result));
        }
    }

    // Publishing a branch stops at the first page that is not valid and does not say why; then every page is looked at.
    private static void Report(List<(PageSeed Page, PublishResult Result)> failures, ContentPlan plan, SeedRun run)
    {
        if (failures.Count == 0)
        {
            return;
        }

        plan.Validate();
        foreach ((PageSeed page, PublishResult result) in failures.Where(failure => !run.Faults.HasFaultIn(failure.Page.Position.File)))
        {
            string[] invalid = [.. result.InvalidProperties?.Select(property => property.Alias) ?? []];
            string reason = invalid.Length == 0 ? $"{result.Result}" : $"{result.Result} ({string.Join(", ", invalid)})";
            run.Faults.Add(page.Position, $"The page cannot be published: {reason}.");
        }
    }

    // Pages are numbered as they are saved; only where that is not the seed's order are they put in order.
    private void Sort(ContentPlan plan, Dictionary<PageSeed, IContent> written, bool overwrite)
    {
        foreach (IGrouping<int, PreparedPage> siblings in plan.Prepared.GroupBy(page => written[page.Seed].ParentId))
        {
            List<IEntitySlim> before = [.. entities.GetChildren(siblings.Key, UmbracoObjectTypes.Document).OrderBy(child => child.SortOrder)];
            Guid[] wanted = [.. siblings.Select(page => page.Seed.Key)];
            HashSet<Guid> ofSeed = [.. wanted];

            // New pages come behind what is left alone; where the seed replaces, its order goes before that of other pages.
            int[] others = [.. before.Where(child => !ofSeed.Contains(child.Key)).Select(child => child.Id)];
            int[] own = [.. wanted.Select(key => before.First(child => child.Key == key).Id)];
            int[] sorted = overwrite ? [.. own, .. others] : [.. others, .. own];
            if (!before.Select(child => child.Id).SequenceEqual(sorted))
            {
                content.Sort(sorted);
            }
        }
    }
}
