using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Tests.Servers;

public abstract class ServerRepositoriesContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private static readonly DateTime Monday = new(2027, 3, 22, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Server_IsSavedUpdatedAndDeactivatedWhenStale()
    {
        var servers = cms.Get<IServerRegistrationRepository>();
        var server = new ServerRegistration("https://site.example", TypeBuilder.NewAlias("machine/"), Monday) { IsActive = true, IsSchedulingPublisher = true };
        cms.Write(() => servers.Save(server));
        IServerRegistration read = cms.Read(() => servers.Get(server.Id))!;
        read.ServerIdentity.ShouldBe(server.ServerIdentity);
        read.Registered.ShouldBe(Monday);
        read.Accessed.ShouldBe(Monday);
        read.IsActive.ShouldBeTrue();

        cms.Write(() => servers.DeactiveStaleServers(TimeSpan.FromMinutes(2)));

        read = cms.Read(() => servers.GetMany(server.Id)).ShouldHaveSingleItem();
        bool stale = Monday < DateTime.UtcNow;
        read.IsActive.ShouldBe(!stale);
        cms.Write(() => servers.Delete(read));
        cms.Read(() => servers.Exists(server.Id)).ShouldBeFalse();
    }

    [Fact]
    public void CacheInstructions_AreReadOnInOrderAndPruned()
    {
        var instructions = cms.Get<ICacheInstructionRepository>();
        int before = cms.Read(instructions.GetMaxId);
        cms.Write(() => instructions.Add(new CacheInstruction(0, Monday, """[{"a":1}]""", "autre", 2)));
        cms.Write(() => instructions.Add(new CacheInstruction(0, Monday.AddHours(1), "[]", "autre", 3)));

        cms.Read(() => instructions.CountPendingInstructions(before)).ShouldBe(5);
        CacheInstruction first = cms.Read(() => instructions.GetPendingInstructions(before, 1)).ShouldHaveSingleItem();
        first.Instructions.ShouldBe("""[{"a":1}]""");
        first.UtcStamp.ShouldBe(Monday);
        cms.Read(() => instructions.GetPendingInstructions(first.Id, 10)).ShouldHaveSingleItem().InstructionCount.ShouldBe(3);

        cms.Write(() => instructions.DeleteInstructionsOlderThan(Monday.AddDays(1)));

        cms.Read(() => instructions.Exists(first.Id)).ShouldBeFalse();
        cms.Read(instructions.GetMaxId).ShouldBeGreaterThan(first.Id);
        cms.Read(instructions.CountAll).ShouldBe(1);
    }

    [Fact]
    public async Task LastSynced_KeepsBothIdsOfThisMachine()
    {
        var synced = cms.Get<ILastSyncedRepository>();

        await cms.WriteAsync(() => synced.SaveInternalIdAsync(3));
        await cms.WriteAsync(() => synced.SaveExternalIdAsync(2));
        await cms.WriteAsync(() => synced.SaveInternalIdAsync(4));

        (await cms.ReadAsync(synced.GetInternalIdAsync)).ShouldBe(4);
        (await cms.ReadAsync(synced.GetExternalIdAsync)).ShouldBe(2);
        await cms.WriteAsync(() => synced.DeleteEntriesOlderThanAsync(DateTime.UtcNow.AddDays(1)));
        (await cms.ReadAsync(synced.GetInternalIdAsync)).ShouldBeNull();
    }

    [Fact]
    public async Task CacheVersion_IsReplaced()
    {
        var versions = cms.Get<IRepositoryCacheVersionRepository>();
        string identifier = TypeBuilder.NewAlias("version");

        await cms.WriteAsync(() => versions.SaveAsync(new RepositoryCacheVersion { Identifier = identifier, Version = "1" }));
        await cms.WriteAsync(() => versions.SaveAsync(new RepositoryCacheVersion { Identifier = identifier, Version = "2" }));

        (await cms.ReadAsync(() => versions.GetAsync(identifier)))!.Version.ShouldBe("2");
        (await cms.ReadAsync(versions.GetAllAsync)).Count(version => version.Identifier == identifier).ShouldBe(1);
        (await cms.ReadAsync(() => versions.GetAsync("inconnu"))).ShouldBeNull();
    }
}
