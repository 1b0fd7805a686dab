using System.Globalization;
using System.Text;
using CaiNamur.TestSupport.Mail;
using MimeKit;

namespace CaiNamur.Cms.ManagementApi.Tests.Security.Support;

/// <summary>A host that sends its mails to a mail server of the test.</summary>
public sealed class MailFixture : IAsyncLifetime
{
    private BackOfficeHost? _host;

    public BackOfficeHost Host => _host ?? throw new InvalidOperationException("The fixture is not started.");

    public SmtpListener Mail { get; } = new();

    public async ValueTask InitializeAsync() => _host = await BackOfficeHost.StartAsync(new Dictionary<string, string?>
    {
        ["Umbraco:CMS:Global:Smtp:From"] = "site@cainamur.example",
        ["Umbraco:CMS:Global:Smtp:Host"] = "127.0.0.1",
        ["Umbraco:CMS:Global:Smtp:Port"] = Mail.Port.ToString(CultureInfo.InvariantCulture),
        ["Umbraco:CMS:Global:Smtp:SecureSocketOptions"] = "None",
    });

    /// <summary>The next mail.</summary>
    public async Task<MimeMessage> ReceiveAsync()
    {
        string text = await Mail.ReceiveAsync(TestContext.Current.CancellationToken);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await MimeMessage.LoadAsync(stream, TestContext.Current.CancellationToken);
    }

    /// <summary>The link that a mail is about.</summary>
    public static string Link(MimeMessage message)
        => message.TextBody!.Split('\n').Select(line => line.Trim()).Single(line => line.StartsWith("https://", StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        await Mail.DisposeAsync();
    }
}
