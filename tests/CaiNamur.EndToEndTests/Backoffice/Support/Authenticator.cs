using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CaiNamur.EndToEndTests.Backoffice.Support;

/// <summary>The app on a telephone that shows the second factor (RFC 6238: six digits, thirty seconds, SHA-1).</summary>
internal static class Authenticator
{
    public static string Show(string secret, DateTimeOffset now)
    {
        byte[] counter = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, now.ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // What the standard asks for.
        byte[] hash = HMACSHA1.HashData(Encoding.UTF8.GetBytes(secret), counter);
#pragma warning restore CA5350
        uint number = BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(hash[^1] & 0x0F, sizeof(uint))) & 0x7FFF_FFFF;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }
}
