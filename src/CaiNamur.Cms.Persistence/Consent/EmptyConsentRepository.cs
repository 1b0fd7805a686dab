using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Consent;

/// <summary>Umbraco has given up consents, and nothing here asks for any: there are none, and none can be recorded.</summary>
internal sealed class EmptyConsentRepository : IConsentRepository
{
    public IConsent? Get(int id) => null;

    public IEnumerable<IConsent> GetMany(params int[]? ids) => [];

    public IEnumerable<IConsent> Get(IQuery<IConsent> query) => [];

    public bool Exists(int id) => false;

    public int Count(IQuery<IConsent>? query) => 0;

    public void ClearCurrent(string source, string context, string action)
    {
        // There is nothing to clear.
    }

    /// <exception cref="NotSupportedException">Always: a consent that is lost must not look recorded.</exception>
    public void Save(IConsent entity) => throw new NotSupportedException("Consents are not recorded.");

    public void Delete(IConsent entity)
    {
        // There is nothing to delete.
    }
}
