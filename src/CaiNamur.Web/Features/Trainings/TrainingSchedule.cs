namespace CaiNamur.Web.Features.Trainings;

/// <summary>When a training takes place and when one can enrol: all that its state depends on besides the clock.</summary>
public sealed class TrainingSchedule
{
    private readonly TrainingSessionTime[] _sessions;
    private readonly DateTimeOffset? _lastEnd;

    /// <param name="enrolmentOpens">From when one can enrol; null: as soon as the training has dates.</param>
    /// <param name="enrolmentCloses">Until when one can enrol; null: until the first session begins.</param>
    /// <param name="isFull">Whether staff have marked the training as full.</param>
    /// <param name="sessions">The sessions, in any order.</param>
    public TrainingSchedule(DateTimeOffset? enrolmentOpens, DateTimeOffset? enrolmentCloses, bool isFull, IEnumerable<TrainingSessionTime> sessions)
    {
        ArgumentNullException.ThrowIfNull(sessions);

        _sessions = [.. sessions.OrderBy(session => session.Start).ThenBy(session => session.End)];
        _lastEnd = _sessions.Length == 0 ? null : _sessions.Max(session => session.End);
        EnrolmentOpens = enrolmentOpens;
        EnrolmentCloses = enrolmentCloses ?? (_sessions.Length == 0 ? null : _sessions[0].Start);
        IsFull = isFull;
    }

    /// <summary>From when one can enrol, or null.</summary>
    public DateTimeOffset? EnrolmentOpens { get; }

    /// <summary>Until when one can enrol: as entered, or else the start of the first session; null without sessions.</summary>
    public DateTimeOffset? EnrolmentCloses { get; }

    /// <summary>Whether every place is taken.</summary>
    public bool IsFull { get; }

    /// <summary>The sessions by start.</summary>
    public IReadOnlyList<TrainingSessionTime> Sessions => _sessions;

    /// <summary>The state at <paramref name="now"/>. What begins at an instant has begun at that instant; what ends at it is over.</summary>
    public TrainingState StateAt(DateTimeOffset now)
    {
        if (_lastEnd <= now)
        {
            return TrainingState.Past;
        }

        if (now < EnrolmentOpens)
        {
            return TrainingState.Soon;
        }

        if (EnrolmentCloses <= now)
        {
            return TrainingState.Closed;
        }

        if (_sessions.Length == 0 && EnrolmentOpens is null)
        {
            return TrainingState.Soon;
        }

        return IsFull ? TrainingState.Full : TrainingState.Open;
    }

    /// <summary>The first session that is not over at <paramref name="now"/>, or null.</summary>
    public TrainingSessionTime? NextSessionAt(DateTimeOffset now)
    {
        foreach (TrainingSessionTime session in _sessions)
        {
            if (session.End > now)
            {
                return session;
            }
        }

        return null;
    }

    /// <summary>The first instant after <paramref name="now"/> at which the state or the list of coming sessions changes; null when both are final.</summary>
    public DateTimeOffset? NextChangeAfter(DateTimeOffset now)
    {
        DateTimeOffset? next = null;
        Consider(EnrolmentOpens);
        Consider(EnrolmentCloses);
        foreach (TrainingSessionTime session in _sessions)
        {
            Consider(session.End);
        }

        return next;

        void Consider(DateTimeOffset? instant)
        {
            if (instant > now && (next is null || instant < next))
            {
                next = instant;
            }
        }
    }
}
