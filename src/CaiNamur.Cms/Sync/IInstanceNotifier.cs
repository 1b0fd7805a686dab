using Umbraco.Cms.Core.Sync;

namespace CaiNamur.Cms.Sync;

/// <summary>Carries cache instructions between the instances that share one database.</summary>
internal interface IInstanceNotifier
{
    /// <summary>Tells the other instances. Inside a scope they hear of it when, and only if, its transaction commits.</summary>
    void Tell(IReadOnlyCollection<RefreshInstruction> instructions);

    /// <summary>Takes in what the other instances have told since the last time.</summary>
    void Catch();
}
