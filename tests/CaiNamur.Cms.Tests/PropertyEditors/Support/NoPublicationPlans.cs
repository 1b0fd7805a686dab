using CaiNamur.Cms.Scheduling;

namespace CaiNamur.Cms.Tests.PropertyEditors.Support;

/// <summary>Nothing is planned where there is no database to keep plans in.</summary>
internal sealed class NoPublicationPlans : IOpenPublicationPlans
{
    public void Retry(IReadOnlyCollection<Guid> documentKeys)
    {
    }

    public void RetryBelow(string path)
    {
    }

    public void Cancel(IReadOnlyCollection<Guid> documentKeys, string reason)
    {
    }

    public void CancelBelow(string path, string reason)
    {
    }
}
