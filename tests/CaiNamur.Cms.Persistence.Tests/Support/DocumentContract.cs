using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.Persistence.Tests.Support;

/// <summary>Tests that each begin with a document type of their own.</summary>
public abstract class DocumentContract<TFixture>(TFixture cms) : IClassFixture<TFixture>, IAsyncLifetime
    where TFixture : CmsFixture
{
    protected TFixture Cms { get; } = cms;

    protected DocumentBuilder Documents { get; } = new(cms);

    protected IContentType Type { get; private set; } = null!;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public virtual async ValueTask InitializeAsync() => Type = await Documents.TypeAsync();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
