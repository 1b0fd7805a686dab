namespace CaiNamur.Cms.Scheduling;

/// <summary>Changes open plans when something happens to their documents. All members work in the ambient scope.</summary>
public interface IOpenPublicationPlans
{
    /// <summary>Has failed plans of these documents tried again.</summary>
    void Retry(IReadOnlyCollection<Guid> documentKeys);

    /// <summary>Has failed plans of everything below this path tried again.</summary>
    void RetryBelow(string path);

    /// <summary>Cancels the plans of these documents, with their schedule entries.</summary>
    void Cancel(IReadOnlyCollection<Guid> documentKeys, string reason);

    /// <summary>Cancels the plans of everything below this path, with their schedule entries.</summary>
    void CancelBelow(string path, string reason);
}
