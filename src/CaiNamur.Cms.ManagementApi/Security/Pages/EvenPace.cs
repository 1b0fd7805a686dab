using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace CaiNamur.Cms.ManagementApi.Security.Pages;

/// <summary>Makes answers take the same time whatever was found on the way.</summary>
internal sealed class EvenPace(
    IOptionsMonitor<SecuritySettings> security,
    IOptionsMonitor<UserPasswordConfigurationSettings> passwords,
    TimeProvider time)
{
    public long Start() => time.GetTimestamp();

    /// <summary>Waits until a refused sign-in may be answered (<c>UserDefaultFailedLoginDurationInMilliseconds</c>).</summary>
    public Task RefuseAsync(long start, CancellationToken cancellationToken)
    {
        SecuritySettings settings = security.CurrentValue;
        long milliseconds = Math.Max(settings.UserDefaultFailedLoginDurationInMilliseconds, settings.UserMinimumFailedLoginDurationInMilliseconds);
        return WaitAsync(start, TimeSpan.FromMilliseconds(milliseconds), cancellationToken);
    }

    /// <summary>Waits until a forgotten password may be answered (<c>UserPassword:MinimumResponseTime</c>).</summary>
    public Task AnswerForgottenAsync(long start, CancellationToken cancellationToken)
        => WaitAsync(start, passwords.CurrentValue.MinimumResponseTime, cancellationToken);

    private Task WaitAsync(long start, TimeSpan duration, CancellationToken cancellationToken)
    {
        TimeSpan rest = duration - time.GetElapsedTime(start);
        return rest > TimeSpan.Zero ? Task.Delay(rest, time, cancellationToken) : Task.CompletedTask;
    }
}
