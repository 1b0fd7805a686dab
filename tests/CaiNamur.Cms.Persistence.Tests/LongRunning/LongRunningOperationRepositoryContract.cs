using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Tests.LongRunning;

public abstract class LongRunningOperationRepositoryContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private static readonly DateTimeOffset Never = new(2200, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset LongAgo = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ILongRunningOperationRepository _operations = cms.Get<ILongRunningOperationRepository>();

    [Fact]
    public async Task Create_ThenResult_IsReadBack()
    {
        LongRunningOperation operation = New(LongRunningOperationStatus.Running);
        await cms.WriteAsync(() => _operations.CreateAsync(operation, Never));

        string[] result = ["un", "deux"];
        await cms.WriteAsync(() => _operations.SetResultAsync(operation.Id, result));
        await cms.WriteAsync(() => _operations.UpdateStatusAsync(operation.Id, LongRunningOperationStatus.Success, Never));

        LongRunningOperation<string[]> read = (await cms.ReadAsync(() => _operations.GetAsync<string[]>(operation.Id)))!;
        read.Status.ShouldBe(LongRunningOperationStatus.Success);
        read.Result.ShouldBe(["un", "deux"]);
        (await cms.ReadAsync(() => _operations.GetAsync(operation.Id)))!.Type.ShouldBe(operation.Type);
        (await cms.ReadAsync(() => _operations.GetAsync(Guid.NewGuid()))).ShouldBeNull();
    }

    [Fact]
    public async Task Status_OfWorkThatSaysNothingAnyMore_IsStale()
    {
        LongRunningOperation operation = New(LongRunningOperationStatus.Running);
        await cms.WriteAsync(() => _operations.CreateAsync(operation, LongAgo));

        (await cms.ReadAsync(() => _operations.GetStatusAsync(operation.Id))).ShouldBe(LongRunningOperationStatus.Stale);
        (await TotalAsync(operation.Type, LongRunningOperationStatus.Running)).ShouldBe(0);
        (await TotalAsync(operation.Type, LongRunningOperationStatus.Stale)).ShouldBe(1);
    }

    [Fact]
    public async Task GetByType_IsPagedInTheOrderOfCreation()
    {
        LongRunningOperation first = New(LongRunningOperationStatus.Enqueued);
        await cms.WriteAsync(() => _operations.CreateAsync(first, Never));
        LongRunningOperation second = New(LongRunningOperationStatus.Failed, first.Type);
        await cms.WriteAsync(() => _operations.CreateAsync(second, Never));

        PagedModel<LongRunningOperation> page = await cms.ReadAsync(() => _operations.GetByTypeAsync(first.Type, [], 1, 1));

        page.Total.ShouldBe(2);
        page.Items.ShouldHaveSingleItem().Id.ShouldBe(second.Id);
        (await TotalAsync(first.Type, LongRunningOperationStatus.Enqueued, LongRunningOperationStatus.Running)).ShouldBe(1);
    }

    [Fact]
    public async Task CleanOperations_RemovesTheOldOnesOnly()
    {
        LongRunningOperation operation = New(LongRunningOperationStatus.Success);
        await cms.WriteAsync(() => _operations.CreateAsync(operation, Never));

        await cms.WriteAsync(() => _operations.CleanOperationsAsync(LongAgo));
        (await cms.ReadAsync(() => _operations.GetStatusAsync(operation.Id))).ShouldNotBeNull();

        await cms.WriteAsync(() => _operations.CleanOperationsAsync(Never));
        (await cms.ReadAsync(() => _operations.GetStatusAsync(operation.Id))).ShouldBeNull();
    }

    private static LongRunningOperation New(LongRunningOperationStatus status, string? type = null)
        => new() { Id = Guid.CreateVersion7(), Type = type ?? TypeBuilder.NewAlias("travail"), Status = status };

    private async Task<long> TotalAsync(string type, params LongRunningOperationStatus[] statuses)
        => (await cms.ReadAsync(() => _operations.GetByTypeAsync(type, statuses, 0, 0))).Total;
}
