namespace CaiNamur.Cms.Scheduling;

/// <summary>Wakes what carries out the plans, when one of this process has changed before the instant that it waits for.</summary>
public interface IPublicationAlarm
{
    /// <summary>Call it after the change is committed.</summary>
    void Ring();
}
