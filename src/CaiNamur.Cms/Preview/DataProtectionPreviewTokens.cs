using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Preview;

namespace CaiNamur.Cms.Preview;

/// <summary>The preview cookie: the user's key, encrypted and signed, good for a working day.</summary>
#pragma warning disable CS0618 // Core still asks for this port; its successor comes with Umbraco 19.
internal sealed class DataProtectionPreviewTokens(IDataProtectionProvider protection) : IPreviewTokenGenerator
#pragma warning restore CS0618
{
    private static readonly TimeSpan _lifetime = TimeSpan.FromHours(12);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("CaiNamur.Preview").ToTimeLimitedDataProtector();

    public Task<Attempt<string?>> GenerateTokenAsync(Guid userKey)
        => Task.FromResult(Attempt<string?>.Succeed(_protector.Protect(userKey.ToString("N", CultureInfo.InvariantCulture), _lifetime)));

    public Task<Attempt<Guid?>> VerifyAsync(string token)
    {
        try
        {
            return Task.FromResult(Guid.TryParseExact(_protector.Unprotect(token), "N", out Guid userKey)
                ? Attempt<Guid?>.Succeed(userKey)
                : Attempt<Guid?>.Fail());
        }
        catch (CryptographicException)
        {
            return Task.FromResult(Attempt<Guid?>.Fail());
        }
    }
}
