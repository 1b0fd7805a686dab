namespace CaiNamur.Cms.Scheduling;

/// <summary>What editors read about a plan.</summary>
internal static class PlanTexts
{
    public const string DocumentDeleted = "Le document a été supprimé.";
    public const string DocumentTrashed = "Le document est dans la corbeille.";
    public const string Withdrawn = "La planification n’existe plus.";
    public const string PublishedByHand = "Le document a été publié à la main entre-temps.";
    public const string TechnicalTrouble = "Une erreur technique a empêché l’opération. Un nouvel essai aura lieu automatiquement.";

    /// <summary>« Publication planifiée pour le 14 juillet 2027 à 09:30 ».</summary>
    public static string Planned(PublicationPlan plan)
        => $"{Noun(plan)} planifiée pour le {BrusselsMoment.Minute(plan.PlannedFor)}";

    /// <summary>« Publication planifiée pour le 14 juillet 2027 à 09:30, effectuée à 09:30:00 ».</summary>
    public static string Done(PublicationPlan plan, DateTimeOffset at)
        => $"{Planned(plan)}, effectuée {BrusselsMoment.SecondSeenFrom(at, plan.PlannedFor)}";

    /// <summary>« Publication planifiée pour le 14 juillet 2027 à 09:30, non effectuée : … ».</summary>
    public static string Failed(PublicationPlan plan, string reason)
        => $"{Planned(plan)}, non effectuée\u00a0: {reason}";

    public static string Replaced(PublicationPlan by)
        => $"Remplacée par ce qui suit\u00a0: {Planned(by)}.";

    private static string Noun(PublicationPlan plan)
    {
        string noun = plan.Action is PublicationAction.Publish ? "Publication" : "Dépublication";
        return plan.Culture is null ? noun : $"{noun} ({plan.Culture})";
    }
}
