using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Email;
using Umbraco.Cms.Core.Models.Membership;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace CaiNamur.Cms.Scheduling;

/// <summary>The mail to a planner whose plan could not be carried out.</summary>
internal sealed class FailureMessage(IHostingEnvironment hosting, IOptionsMonitor<GlobalSettings> settings)
{
    public EmailMessage Compose(PublicationPlan plan, IUser planner)
    {
        string name = plan.DocumentName ?? "Document sans nom";
        string operation = plan.Action is PublicationAction.Publish ? "publication" : "dépublication";
        string body = $"""
            Bonjour {planner.Name},

            La {operation} de la page «{'\u00a0'}{name}{'\u00a0'}» que vous aviez planifiée pour le {BrusselsMoment.Minute(plan.PlannedFor)} n’a pas pu être effectuée.

            Raison{'\u00a0'}: {plan.Reason}

            {Outlook(plan)}

            Ouvrir le document{'\u00a0'}: {AddressOf(plan.DocumentKey)}

            Ce message est envoyé automatiquement, une seule fois pour cette planification.
            """;
        return new EmailMessage(
            settings.CurrentValue.Smtp?.From,
            planner.Email,
            $"{char.ToUpperInvariant(operation[0])}{operation[1..]} planifiée non effectuée\u00a0: {name}",
            body,
            isBodyHtml: false);
    }

    private static string Outlook(PublicationPlan plan) => plan.NextAttempt is null
        ? "Un nouvel essai aura lieu dès que le document sera enregistré sans erreur. Vous pouvez aussi retirer la planification dans le document."
        : "De nouveaux essais auront lieu automatiquement. Vous pouvez aussi retirer la planification dans le document.";

    private Uri AddressOf(Guid documentKey)
        => new(hosting.ApplicationMainUrl, $"/umbraco/section/content/workspace/document/edit/{documentKey}");
}
