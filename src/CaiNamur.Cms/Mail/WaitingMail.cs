using Umbraco.Cms.Core.Models.Email;

namespace CaiNamur.Cms.Mail;

internal sealed record WaitingMail(EmailMessage Message, string EmailType, TimeSpan? Expires);
