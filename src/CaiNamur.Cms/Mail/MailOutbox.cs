using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Models.Email;

namespace CaiNamur.Cms.Mail;

internal sealed class MailOutbox(IEmailSender sender, TimeProvider time, ILogger<MailOutbox> logger) : BackgroundService, IMailOutbox
{
    private static readonly TimeSpan[] _pauses = [TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2)];

    private readonly Channel<WaitingMail> _mails = Channel.CreateBounded<WaitingMail>(
        new BoundedChannelOptions(1000) { FullMode = BoundedChannelFullMode.Wait });

    public void Enqueue(EmailMessage message, string emailType, TimeSpan? expires = null)
    {
        if (!_mails.Writer.TryWrite(new WaitingMail(message, emailType, expires)))
        {
            logger.QueueFull(emailType);
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        // What has been taken is still sent, as long as the host waits.
        _mails.Writer.TryComplete();
        if (ExecuteTask is { } running)
        {
            await Task.WhenAny(running, Task.Delay(Timeout.Infinite, cancellationToken));
        }

        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (WaitingMail mail in _mails.Reader.ReadAllAsync(stoppingToken))
        {
            await SendAsync(mail, stoppingToken);
        }
    }

    private async Task SendAsync(WaitingMail mail, CancellationToken stoppingToken)
    {
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                await sender.SendAsync(mail.Message, mail.EmailType, enableNotification: true, mail.Expires);
                return;
            }
#pragma warning disable CA1031 // Whatever keeps a mail from being sent, the next one must not wait for ever.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                if (attempt >= _pauses.Length || _mails.Reader.Completion.IsCompleted)
                {
                    logger.NotSent(mail.EmailType, exception);
                    return;
                }

                logger.SendingAgain(mail.EmailType, _pauses[attempt], exception);
                await Task.Delay(_pauses[attempt], time, stoppingToken);
            }
        }
    }
}
