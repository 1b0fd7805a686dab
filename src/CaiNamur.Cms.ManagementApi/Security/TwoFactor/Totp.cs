using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CaiNamur.Cms.ManagementApi.Security.TwoFactor;

/// <summary>Time-based one-time passwords: six digits, new every thirty seconds.</summary>
/// <remarks>RFC 6238 and RFC 4226, https://www.rfc-editor.org/rfc/rfc6238</remarks>
internal static class Totp
{
    public const int Digits = 6;

    private const int StepSeconds = 30;

    /// <summary>How many steps the clock of a telephone may be early or late.</summary>
    private const int Tolerance = 1;

    /// <summary>How long a code may be accepted from the first to the last moment.</summary>
    public static TimeSpan Validity { get; } = TimeSpan.FromSeconds(StepSeconds * ((2 * Tolerance) + 1));

    public static string Compute(ReadOnlySpan<byte> key, DateTimeOffset now) => ComputeStep(key, Step(now));

    public static bool IsValid(ReadOnlySpan<byte> key, string code, DateTimeOffset now)
    {
        byte[] given = Encoding.UTF8.GetBytes(code);
        bool isValid = false;
        for (long step = Step(now) - Tolerance; step <= Step(now) + Tolerance; step++)
        {
            // No early exit: how long this takes tells nothing.
            isValid |= CryptographicOperations.FixedTimeEquals(given, Encoding.UTF8.GetBytes(ComputeStep(key, step)));
        }

        return isValid;
    }

    private static long Step(DateTimeOffset now) => now.ToUnixTimeSeconds() / StepSeconds;

    private static string ComputeStep(ReadOnlySpan<byte> key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // The standard asks for it, authenticator apps know nothing else, and HMAC does not suffer from collisions.
        HMACSHA1.HashData(key, counter, hash);
#pragma warning restore CA5350
        int offset = hash[^1] & 0x0F;
        uint number = BinaryPrimitives.ReadUInt32BigEndian(hash.Slice(offset, sizeof(uint))) & 0x7FFF_FFFF;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }
}
