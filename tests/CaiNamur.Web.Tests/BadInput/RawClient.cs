using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace CaiNamur.Web.Tests.BadInput;

/// <summary>Sends bytes that no well-behaved client would.</summary>
internal static class RawClient
{
    /// <summary>Sends a request of one connection and reads all of the answer. Bytes above 127 are sent as they are.</summary>
    public static async Task<RawAnswer> SendAsync(Uri site, string request, CancellationToken cancellationToken)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(site.Host, site.Port, cancellationToken);
        await using NetworkStream stream = client.GetStream();
        string answer;
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(request), cancellationToken);
            using var reader = new StreamReader(stream, Encoding.UTF8);
            answer = await reader.ReadToEndAsync(cancellationToken);
        }
        catch (IOException)
        {
            // The server may close the connection while the rest of what it refuses is still on its way.
            return new RawAnswer(0, string.Empty, string.Empty);
        }

        int end = answer.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        return end < 0
            ? new RawAnswer(0, answer, string.Empty)
            : new RawAnswer(int.Parse(answer.AsSpan(9, 3), CultureInfo.InvariantCulture), answer[..end], answer[(end + 4)..]);
    }

    /// <summary>Asks for a target with the site's own host name.</summary>
    public static Task<RawAnswer> AskAsync(Uri site, string method, string target, CancellationToken cancellationToken, string headers = "")
        => SendAsync(site, $"{method} {target} HTTP/1.1\r\nHost: {site.Authority}\r\n{headers}Connection: close\r\n\r\n", cancellationToken);
}
