using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace CaiNamur.Cms.ManagementApi.Security.Pages;

/// <summary>
/// How often one address may fail, so that nobody tries the passwords of many accounts. Who signs in rightly takes nothing from it:
/// a whole office may share an address.
/// </summary>
internal sealed class SignInRateLimit(IOptions<SignInOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(address
        => RateLimitPartition.GetSlidingWindowLimiter(address, _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = options.Value.FailuresPerAddress,
            Window = options.Value.FailureWindow,
            SegmentsPerWindow = 10,
            QueueLimit = 0,
        }));

    /// <summary>Whether this address may try at all.</summary>
    public bool MayTry(HttpContext context)
    {
        using RateLimitLease lease = _limiter.AttemptAcquire(Address(context), permitCount: 0);
        return lease.IsAcquired;
    }

    /// <summary>Counts a failure.</summary>
    public void Count(HttpContext context) => _limiter.AttemptAcquire(Address(context)).Dispose();

    public void Dispose() => _limiter.Dispose();

    /// <summary>A household has a whole /64 of IPv6 addresses to choose from.</summary>
    private static string Address(HttpContext context)
    {
        IPAddress address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        return address.AddressFamily is AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address.ToString();
    }
}
