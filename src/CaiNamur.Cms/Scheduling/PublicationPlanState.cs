namespace CaiNamur.Cms.Scheduling;

/// <summary>How far a plan has come. Waiting and failed ones are open; the others stay as they are.</summary>
public enum PublicationPlanState
{
    /// <summary>Its instant has not come, or the next round takes it.</summary>
    Waiting,

    /// <summary>It was carried out.</summary>
    Done,

    /// <summary>It could not be carried out when it was due, and is tried again.</summary>
    Failed,

    /// <summary>An editor withdrew it, or there is nothing left to do.</summary>
    Cancelled,
}
