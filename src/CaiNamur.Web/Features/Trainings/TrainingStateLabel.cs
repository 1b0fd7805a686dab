namespace CaiNamur.Web.Features.Trainings;

/// <summary>A state in words and as a CSS modifier.</summary>
internal static class TrainingStateLabel
{
    public static string Text(this TrainingState state) => state switch
    {
        TrainingState.Soon => "Bientôt",
        TrainingState.Open => "Inscriptions ouvertes",
        TrainingState.Full => "Complet",
        TrainingState.Closed => "Inscriptions closes",
        TrainingState.Past => "Passé",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Unknown state."),
    };

    public static string Modifier(this TrainingState state) => state switch
    {
        TrainingState.Soon => "soon",
        TrainingState.Open => "open",
        TrainingState.Full => "full",
        TrainingState.Closed => "closed",
        TrainingState.Past => "past",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Unknown state."),
    };
}
