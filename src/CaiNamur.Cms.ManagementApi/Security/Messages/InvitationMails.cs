using CaiNamur.Cms.Mail;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Email;
using Umbraco.Cms.Core.Security;

namespace CaiNamur.Cms.ManagementApi.Security.Messages;

/// <summary>The mail of who is invited to work on the site.</summary>
internal sealed class InvitationMails(
    IMailOutbox mails,
    IEmailSender sender,
    IOptionsMonitor<SecuritySettings> settings) : IUserInviteSender
{
    public bool CanSendInvites() => sender.CanSendRequiredEmail();

    public Task InviteUser(UserInvitationMessage invite)
    {
        TimeSpan lifetime = settings.CurrentValue.UserInviteEmailExpiry;
        string note = string.IsNullOrWhiteSpace(invite.Message) ? string.Empty : $"{invite.Sender.Name} vous écrit :\n{invite.Message.Trim()}\n\n";
        string body = $"""
            Bonjour {invite.Recipient.Name},

            {invite.Sender.Name} vous invite à participer à la gestion du site du Centre d’Action Interculturelle de la province de Namur.

            {note}Pour accepter, choisissez votre mot de passe à cette adresse :
            {invite.InviteUri}

            Votre nom d’utilisateur : {invite.Recipient.Username}

            Ce lien est valable {FrenchDuration.Of(lifetime)}.
            """;
        mails.Enqueue(
            new EmailMessage(from: null, invite.Recipient.Email, "Invitation à gérer le site du CAI", body, isBodyHtml: false),
            Constants.Web.EmailTypes.UserInvite,
            lifetime);
        return Task.CompletedTask;
    }
}
