using Umbraco.Cms.Core.DistributedLocking;

namespace CaiNamur.Cms.Persistence.Locking;

internal sealed class DatabaseLockingMechanismFactory(IDistributedLockingMechanism mechanism) : IDistributedLockingMechanismFactory
{
    public IDistributedLockingMechanism DistributedLockingMechanism => mechanism;
}
