using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;

namespace CaiNamur.TestSupport.Mail;

/// <summary>A mail server on a free port of this machine, as far as RFC 5321 asks for one. It keeps what it gets.</summary>
public sealed class SmtpListener : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly Channel<string> _messages = Channel.CreateUnbounded<string>();
    private readonly Task _running;

    public SmtpListener()
    {
        _listener.Start();
        _running = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Makes the next conversations end before a message is taken.</summary>
    public int Refusals { get; set; }

    /// <summary>Waits for the next message and returns it as it came.</summary>
    public async Task<string> ReceiveAsync(CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(TimeSpan.FromSeconds(30));
        return await _messages.Reader.ReadAsync(timeout.Token);
    }

    /// <summary>Whether a message has come that nobody has received.</summary>
    public bool HasMessage => _messages.Reader.Count > 0;

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Dispose();
        await _running;
        _stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                using TcpClient client = await _listener.AcceptTcpClientAsync(_stopping.Token);
                await ConverseAsync(client.GetStream());
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ConverseAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 localhost");
        while (await reader.ReadLineAsync(_stopping.Token) is { } line)
        {
            string command = line.Split(' ')[0].ToUpperInvariant();
            switch (command)
            {
                case "EHLO" or "HELO":
                    await writer.WriteLineAsync("250 localhost");
                    break;
                case "MAIL" when Refusals > 0:
                    Refusals--;
                    await writer.WriteLineAsync("451 Try again later");
                    break;
                case "DATA":
                    await writer.WriteLineAsync("354 Go on");
                    _messages.Writer.TryWrite(await ReadMessageAsync(reader));
                    await writer.WriteLineAsync("250 Taken");
                    break;
                case "QUIT":
                    await writer.WriteLineAsync("221 Goodbye");
                    return;
                default:
                    await writer.WriteLineAsync("250 OK");
                    break;
            }
        }
    }

    private async Task<string> ReadMessageAsync(StreamReader reader)
    {
        var message = new StringBuilder();
        while (await reader.ReadLineAsync(_stopping.Token) is { } line && line != ".")
        {
            // RFC 5321, 4.5.2: a leading dot is doubled.
            message.AppendLine(line.StartsWith('.') ? line[1..] : line);
        }

        return message.ToString();
    }
}
