using Umbraco.Cms.Core.DistributedLocking.Exceptions;

namespace CaiNamur.Cms.Scheduling;

internal static class DatabaseTrouble
{
    /// <summary>Others kept the database locked for too long. That is nobody's fault and says nothing about the plan.</summary>
    public static bool IsBusy(Exception exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is TimeoutException or DistributedLockingException)
            {
                return true;
            }
        }

        return false;
    }
}
