namespace CaiNamur.Web.Features.Trainings;

/// <summary>Where a training stands for somebody who wants to enrol.</summary>
public enum TrainingState
{
    /// <summary>« bientôt »: enrolment has not opened, or there are no dates yet.</summary>
    Soon,

    /// <summary>« ouvert »: one can enrol.</summary>
    Open,

    /// <summary>« complet »: enrolment runs, but every place is taken.</summary>
    Full,

    /// <summary>« clos »: enrolment is over, the training is not.</summary>
    Closed,

    /// <summary>« passé »: the last session has ended.</summary>
    Past,
}
