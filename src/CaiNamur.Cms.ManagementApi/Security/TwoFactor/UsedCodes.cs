using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Security.TwoFactor;

/// <summary>A code that somebody looked at over a shoulder is worth nothing once it has been used.</summary>
/// <remarks>RFC 6238, section 5.2: a code is accepted once. Only the last one is kept; an older one is no longer valid, or was never accepted.</remarks>
internal sealed class UsedCodes(IKeyValueService values, TimeProvider time)
{
    /// <summary>Whether the code is used for the first time; from now on it is used.</summary>
    public bool TryUse(Guid userKey, string code)
    {
        string key = $"CaiNamur.SecondFactor.{userKey:N}";
        string mark = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes($"{userKey:N}|{string.Concat(code.Where(char.IsDigit))}")));
        long now = time.GetUtcNow().ToUnixTimeSeconds();
        if (values.GetValue(key)?.Split('|') is [string last, string end]
            && last == mark
            && long.Parse(end, CultureInfo.InvariantCulture) >= now)
        {
            return false;
        }

        long until = now + (long)Totp.Validity.TotalSeconds;
        values.SetValue(key, string.Create(CultureInfo.InvariantCulture, $"{mark}|{until}"));
        return true;
    }
}
