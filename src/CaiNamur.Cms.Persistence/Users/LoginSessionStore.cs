using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace CaiNamur.Cms.Persistence.Users;

/// <summary>Where users are signed in, and for how long that holds.</summary>
internal sealed class LoginSessionStore(
    IEfScopeAccessor scopes,
    IOptionsMonitor<GlobalSettings> settings,
    TimeProvider time) : EfRepository(scopes)
{
    private static readonly TimeSpan StaleAfter = TimeSpan.FromDays(15);

    /// <summary>Every request of the backoffice validates its session: writing down each of them would make readers into writers.</summary>
    private static readonly TimeSpan ValidationNoted = TimeSpan.FromMinutes(1);

    public Guid Create(int userId, string ipAddress, bool cleanStaleSessions)
    {
        CmsDbContext db = Writing();
        DateTime now = time.GetDatabaseNow();
        var session = new LoginSessionRow
        {
            SessionId = Guid.NewGuid(),
            UserId = userId,
            IpAddress = ipAddress,
            LoggedInDate = now,
            LastValidatedDate = now,
        };
        db.Add(session);
        db.SaveAndForget();
        if (cleanStaleSessions)
        {
            Clear(StaleAfter);
        }

        return session.SessionId;
    }

    /// <summary>Tells whether the session is this user's, not ended and not timed out; a timed out one is ended.</summary>
    public bool Validate(int userId, Guid sessionId)
    {
        LoginSessionRow? session = Reading().Set<LoginSessionRow>().SingleOrDefault(row => row.SessionId == sessionId);
        if (session is null || session.UserId != userId || session.LoggedOutDate is not null)
        {
            return false;
        }

        DateTime now = time.GetDatabaseNow();
        TimeSpan idle = now - session.LastValidatedDate;
        if (idle > settings.CurrentValue.TimeOut)
        {
            End(sessionId);
            return false;
        }

        if (idle >= ValidationNoted)
        {
            Writing().Set<LoginSessionRow>()
                .Where(row => row.SessionId == sessionId)
                .ExecuteUpdate(row => row.SetProperty(value => value.LastValidatedDate, now));
        }

        return true;
    }

    public void End(Guid sessionId)
    {
        DateTime now = time.GetDatabaseNow();
        Writing().Set<LoginSessionRow>()
            .Where(session => session.SessionId == sessionId && session.LoggedOutDate == null)
            .ExecuteUpdate(session => session.SetProperty(row => row.LoggedOutDate, now));
    }

    public int Clear(int userId)
        => Writing().Set<LoginSessionRow>().Where(session => session.UserId == userId).ExecuteDelete();

    /// <summary>Deletes sessions that were not validated for some time.</summary>
    public int Clear(TimeSpan age)
    {
        DateTime oldest = time.GetDatabaseNow() - age;
        return Writing().Set<LoginSessionRow>().Where(session => session.LastValidatedDate < oldest).ExecuteDelete();
    }
}
