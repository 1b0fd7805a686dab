namespace CaiNamur.Web.Tests.Operations;

/// <summary>A database that goes away and comes back.</summary>
public interface IBreakableDatabase : IDisposable
{
    string ProviderName { get; }

    string ConnectionString { get; }

    void Break();

    void Repair();
}
