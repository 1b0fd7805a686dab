using CaiNamur.Cms.Mail;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Email;
using Umbraco.Cms.Core.Security;

namespace CaiNamur.Cms.ManagementApi.Security.Messages;

/// <summary>The mail of who has forgotten their password. It goes out behind the answer, which therefore takes as long with it as without.</summary>
internal sealed class ForgotPasswordMails(
    IMailOutbox mails,
    IEmailSender sender,
    IOptionsMonitor<SecuritySettings> settings) : IUserForgotPasswordSender
{
    public bool CanSend() => settings.CurrentValue.AllowPasswordReset && sender.CanSendRequiredEmail();

    public Task SendForgotPassword(UserForgotPasswordMessage message)
    {
        TimeSpan lifetime = settings.CurrentValue.PasswordResetEmailExpiry;
        string body = $"""
            Bonjour {message.Recipient.Name},

            Vous avez demandé à changer votre mot de passe pour la gestion du site du Centre d’Action Interculturelle de la province de Namur.

            Choisissez un nouveau mot de passe à cette adresse :
            {message.ForgotPasswordUri}

            Ce lien est valable {FrenchDuration.Of(lifetime)} et ne sert qu’une fois.

            Si vous n’avez rien demandé, ignorez ce message : votre mot de passe ne change pas.
            """;
        mails.Enqueue(
            new EmailMessage(from: null, message.Recipient.Email, "Votre nouveau mot de passe", body, isBodyHtml: false),
            Constants.Web.EmailTypes.PasswordReset,
            lifetime);
        return Task.CompletedTask;
    }
}
