using CaiNamur.Cms.Hosting;
using MailKit.Net.Smtp;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MimeKit;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Models.Email;
using Umbraco.Cms.Core.Notifications;
using SecureSocketOptions = MailKit.Security.SecureSocketOptions;

namespace CaiNamur.Cms.Mail;

/// <summary>
/// Sends mails to the server of <c>Umbraco:CMS:Global:Smtp</c>, or puts them into its pickup folder;
/// when neither is configured, into <c>mail/</c> in the data folder.
/// </summary>
internal sealed class MailKitEmailSender(
    IOptionsMonitor<GlobalSettings> settings,
    DataDirectory data,
    IEventAggregator events,
    TimeProvider time,
    ILogger<MailKitEmailSender> logger) : IEmailSender
{
    private const int TimeoutMilliseconds = 30_000;

    private const string Nobody = "ne-pas-repondre@localhost";

    public bool CanSendRequiredEmail() => true;

    public Task SendAsync(EmailMessage message, string emailType) => SendAsync(message, emailType, enableNotification: false, expires: null);

    public Task SendAsync(EmailMessage message, string emailType, bool enableNotification)
        => SendAsync(message, emailType, enableNotification, expires: null);

    public async Task SendAsync(EmailMessage message, string emailType, bool enableNotification = false, TimeSpan? expires = null)
    {
        if (enableNotification && await IsHandledAsync(message, emailType))
        {
            return;
        }

        GlobalSettings global = settings.CurrentValue;
        SmtpSettings? smtp = global.Smtp;
        MimeMessage mail = MailMessageBuilder.Build(message, Sender(smtp), time.GetUtcNow(), expires ?? smtp?.EmailExpiration);
        if (smtp is not null && global.IsSmtpServerConfigured)
        {
            await SendAsync(mail, smtp);
            return;
        }

        string folder = global.IsPickupDirectoryLocationConfigured ? Path.GetFullPath(smtp!.PickupDirectoryLocation!, data.Path) : data.Combine("mail");
        logger.PickupFolderUsed(folder);
        await PickupFolder.PutAsync(folder, mail);
    }

    private static string Sender(SmtpSettings? smtp) => string.IsNullOrWhiteSpace(smtp?.From) ? Nobody : smtp.From;

    private static async Task SendAsync(MimeMessage mail, SmtpSettings smtp)
    {
        using var client = new SmtpClient { Timeout = TimeoutMilliseconds };
        await client.ConnectAsync(smtp.Host!, smtp.Port, Security(smtp));
        if (!string.IsNullOrEmpty(smtp.Username))
        {
            await client.AuthenticateAsync(smtp.Username, smtp.Password ?? string.Empty);
        }

        await client.SendAsync(mail);
        await client.DisconnectAsync(quit: true);
    }

    private static SecureSocketOptions Security(SmtpSettings smtp) => smtp.SecureSocketOptions switch
    {
        Umbraco.Cms.Core.Configuration.Models.SecureSocketOptions.None => SecureSocketOptions.None,
        Umbraco.Cms.Core.Configuration.Models.SecureSocketOptions.Auto => SecureSocketOptions.Auto,
        Umbraco.Cms.Core.Configuration.Models.SecureSocketOptions.SslOnConnect => SecureSocketOptions.SslOnConnect,
        Umbraco.Cms.Core.Configuration.Models.SecureSocketOptions.StartTls => SecureSocketOptions.StartTls,
        Umbraco.Cms.Core.Configuration.Models.SecureSocketOptions.StartTlsWhenAvailable => SecureSocketOptions.StartTlsWhenAvailable,
        _ => throw new ArgumentOutOfRangeException(nameof(smtp), smtp.SecureSocketOptions, "Not a way to secure the connection."),
    };

    private async Task<bool> IsHandledAsync(EmailMessage message, string emailType)
    {
        var notification = new SendEmailNotification(
            new NotificationEmailModel(
                NotificationAddress(message.From),
                Addresses(message.To),
                Addresses(message.Cc),
                Addresses(message.Bcc),
                Addresses(message.ReplyTo),
                message.Subject,
                message.Body,
                message.Attachments,
                message.IsBodyHtml),
            emailType);
        await events.PublishAsync(notification);
        return notification.IsHandled;
    }

    private static NotificationEmailAddress? NotificationAddress(string? address)
        => string.IsNullOrWhiteSpace(address) ? null : new NotificationEmailAddress(address, address);

    private static IEnumerable<NotificationEmailAddress> Addresses(IEnumerable<string?>? addresses)
        => (addresses ?? []).Select(NotificationAddress).OfType<NotificationEmailAddress>();
}
