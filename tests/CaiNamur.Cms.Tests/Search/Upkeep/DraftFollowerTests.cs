using CaiNamur.Cms.Search.Index;
using CaiNamur.Cms.Search.Upkeep;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.Tests.Search.Upkeep;

public sealed class DraftFollowerTests(DraftIndexCms cms) : IClassFixture<DraftIndexCms>
{
    private const string Schema = "schema";

    [Fact]
    public async Task Reconcile_WithEmptyIndex_WritesEverything()
    {
        IMedia folder = cms.AddFolder("Aquarelle");
        using DraftIndex index = cms.Folder.Open();

        await cms.Follower.ReconcileAsync(index, anew: false, CancellationToken.None);

        DraftIndexCms.Find(index, "aquarelle").ShouldBe([folder.Key]);
    }

    [Fact]
    public async Task Reconcile_AfterCrash_FindsWhatWasNotIndexed()
    {
        IMedia changed = cms.AddFolder("Brouette");
        IMedia deleted = cms.AddFolder("Charrette");
        IMedia moved = cms.AddFolder("Diligence");
        IMedia below = cms.AddFolder("Cocher", moved);
        using (DraftIndex before = cms.Folder.Open())
        {
            await cms.Follower.ReconcileAsync(before, anew: false, CancellationToken.None);
            before.Commit(Schema);
        }

        changed.Name = "Tombereau";
        cms.Save(changed);
        cms.Delete(deleted);
        cms.Move(moved, changed);
        IMedia added = cms.AddFolder("Escarpolette");
        using DraftIndex index = cms.Folder.Open();
        await cms.Follower.ReconcileAsync(index, anew: false, CancellationToken.None);

        index.IsMadeFor(Schema).ShouldBeTrue();
        DraftIndexCms.Find(index, "brouette").ShouldBeEmpty();
        DraftIndexCms.Find(index, "tombereau").ShouldBe([changed.Key]);
        DraftIndexCms.Find(index, "charrette").ShouldBeEmpty();
        DraftIndexCms.Find(index, "escarpolette").ShouldBe([added.Key]);
        index.ReadBranchMarks(changed.Id).Keys.ShouldBe([changed.Id, moved.Id, below.Id], ignoreOrder: true);
    }

    [Fact]
    public async Task Open_WithoutCommit_KnowsNothingOfWhatWasWritten()
    {
        IMedia folder = cms.AddFolder("Falaise");
        using (DraftIndex killed = cms.Folder.Open())
        {
            await cms.Follower.ReconcileAsync(killed, anew: true, CancellationToken.None);
        }

        using DraftIndex index = cms.Folder.Open();

        index.ReadMarks().ContainsKey(folder.Id).ShouldBeFalse();
        await cms.Follower.ReconcileAsync(index, anew: false, CancellationToken.None);
        DraftIndexCms.Find(index, "falaise").ShouldBe([folder.Key]);
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("empty")]
    [InlineData("cut")]
    [InlineData("noise")]
    public async Task Open_WithBrokenFiles_BeginsAnew(string fault)
    {
        IMedia folder = cms.AddFolder($"Girafe {fault}");
        using (DraftIndex before = cms.Folder.Open())
        {
            await cms.Follower.ReconcileAsync(before, anew: true, CancellationToken.None);
            before.Commit(Schema);
        }

        foreach (string file in Directory.EnumerateFiles(cms.IndexPath).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)).ToArray())
        {
            Break(file, fault);
        }

        using DraftIndex index = cms.Folder.Open();
        await cms.Follower.ReconcileAsync(index, anew: !index.IsMadeFor(Schema), CancellationToken.None);

        DraftIndexCms.Find(index, $"girafe {fault}").ShouldContain(folder.Key);
    }

    [Fact]
    public async Task Open_WhileInUse_WorksInFolderOfItsOwn()
    {
        IMedia folder = cms.AddFolder("Hippocampe");
        using DraftIndex first = cms.Folder.Open();

        using DraftIndex second = cms.Folder.Open();
        await cms.Follower.ReconcileAsync(second, anew: false, CancellationToken.None);

        DraftIndexCms.Find(second, "hippocampe").ShouldBe([folder.Key]);
        DraftIndexCms.Find(first, "hippocampe").ShouldBeEmpty();
    }

    [Fact]
    public async Task Follow_MovedAndRemovedBranches_TakesWhatIsBelowAlong()
    {
        IMedia source = cms.AddFolder("Igloo");
        IMedia branch = cms.AddFolder("Jonque", source);
        IMedia leaf = cms.AddFolder("Kayak", branch);
        IMedia target = cms.AddFolder("Lagune");
        using DraftIndex index = cms.Folder.Open();
        await cms.Follower.ReconcileAsync(index, anew: false, CancellationToken.None);

        cms.Move(branch, target);
        await cms.Follower.FollowAsync(index, [new DraftChange(DraftChangeKind.BranchMoved, IsMedia: true, branch.Id)], CancellationToken.None);
        IEnumerable<int> afterMove = index.ReadBranchMarks(target.Id).Keys;
        cms.Delete(target);
        await cms.Follower.FollowAsync(index, [new DraftChange(DraftChangeKind.Removed, IsMedia: true, target.Id)], CancellationToken.None);

        afterMove.ShouldBe([target.Id, branch.Id, leaf.Id], ignoreOrder: true);
        index.ReadBranchMarks(target.Id).ShouldBeEmpty();
        DraftIndexCms.Find(index, "kayak").ShouldBeEmpty();
    }

    private static void Break(string file, string fault)
    {
        switch (fault)
        {
            case "missing":
                if (!Path.GetFileName(file).StartsWith("segments", StringComparison.Ordinal))
                {
                    System.IO.File.Delete(file);
                }

                break;
            case "empty":
                System.IO.File.WriteAllBytes(file, []);
                break;
            case "cut":
                using (FileStream stream = System.IO.File.OpenWrite(file))
                {
                    stream.SetLength(stream.Length / 2);
                }

                break;
            default:
                System.IO.File.WriteAllBytes(file, [.. Enumerable.Range(0, 500).Select(index => (byte)(index * 37))]);
                break;
        }
    }
}
