using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Models.Email;

namespace CaiNamur.Cms.Tests.Scheduling;

/// <summary>Keeps the mails that would go out; it can be out of order.</summary>
internal sealed class LetterBox : IEmailSender
{
    private readonly List<EmailMessage> _messages = [];

    public bool IsBroken { get; set; }

    public int Attempts { get; private set; }

    /// <summary>The mails with a link to this document.</summary>
    public EmailMessage[] About(Guid documentKey)
    {
        lock (_messages)
        {
            return [.. _messages.Where(message => message.Body!.Contains(documentKey.ToString(), StringComparison.Ordinal))];
        }
    }

    public Task SendAsync(EmailMessage message, string emailType) => SendAsync(message, emailType, enableNotification: false, expires: null);

    public Task SendAsync(EmailMessage message, string emailType, bool enableNotification) => SendAsync(message, emailType, enableNotification, expires: null);

    public Task SendAsync(EmailMessage message, string emailType, bool enableNotification, TimeSpan? expires)
    {
        lock (_messages)
        {
            Attempts++;
            if (IsBroken)
            {
                throw new InvalidOperationException("No mail today.");
            }

            _messages.Add(message);
        }

        return Task.CompletedTask;
    }

    public bool CanSendRequiredEmail() => !IsBroken;
}
