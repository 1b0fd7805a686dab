using Umbraco.Cms.Core.Models.Email;

namespace CaiNamur.Cms.Mail;

/// <summary>Sends mails behind the work that they are about: nobody waits for a mail server, and no transaction does.</summary>
public interface IMailOutbox
{
    /// <summary>Takes a mail to be sent soon; it is tried again when the mail server does not answer. Mails that still wait when the process ends are lost.</summary>
    /// <param name="message">The mail; without a sender it gets the configured one.</param>
    /// <param name="emailType">One of <c>Constants.Web.EmailTypes</c>, or one's own.</param>
    /// <param name="expires">How long the mail is of any use.</param>
    void Enqueue(EmailMessage message, string emailType, TimeSpan? expires = null);
}
