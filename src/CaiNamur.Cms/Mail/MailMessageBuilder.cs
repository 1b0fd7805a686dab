using MimeKit;
using Umbraco.Cms.Core.Models.Email;
using Umbraco.Extensions;

namespace CaiNamur.Cms.Mail;

/// <summary>Umbraco's mail as a MIME message.</summary>
internal static class MailMessageBuilder
{
    /// <remarks>A mail always has a subject and a text: Umbraco's constructor sees to it.</remarks>
    public static MimeMessage Build(EmailMessage source, string defaultSender, DateTimeOffset now, TimeSpan? expires)
    {
        var message = new MimeMessage { Subject = source.Subject!, Date = now };
        message.From.Add(MailboxAddress.Parse(string.IsNullOrWhiteSpace(source.From) ? defaultSender : source.From));
        Add(message.To, source.To);
        Add(message.Cc, source.Cc);
        Add(message.Bcc, source.Bcc);
        Add(message.ReplyTo, source.ReplyTo);
        if (expires is { } lifetime)
        {
            message.Headers.Add(HeaderId.Expires, MimeKit.Utils.DateUtils.FormatDate(now + lifetime));
        }

        message.Body = BuildBody(source);
        return message;
    }

    private static MimeEntity BuildBody(EmailMessage source)
    {
        var body = new BodyBuilder();
        if (source.IsBodyHtml)
        {
            body.HtmlBody = source.Body;
            body.TextBody = source.Body!.StripHtml();
        }
        else
        {
            body.TextBody = source.Body;
        }

        foreach (EmailMessageAttachment attachment in source.Attachments ?? [])
        {
            body.Attachments.Add(attachment.FileName, attachment.Stream);
        }

        return body.ToMessageBody();
    }

    private static void Add(InternetAddressList list, IEnumerable<string?>? addresses)
    {
        foreach (string? address in addresses ?? [])
        {
            if (!string.IsNullOrWhiteSpace(address))
            {
                list.Add(MailboxAddress.Parse(address));
            }
        }
    }
}
