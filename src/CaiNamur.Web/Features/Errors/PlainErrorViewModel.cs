namespace CaiNamur.Web.Features.Errors;

/// <summary>An error in plain words.</summary>
public sealed record PlainErrorViewModel(string Title, string Text)
{
    /// <summary>The words for a status.</summary>
    public static PlainErrorViewModel For(int statusCode) => statusCode switch
    {
        StatusCodes.Status404NotFound or StatusCodes.Status410Gone => new("Page introuvable", "La page demandée n’existe pas ou n’existe plus. Vérifiez l’adresse ou repartez de l’accueil."),
        StatusCodes.Status405MethodNotAllowed => new("Demande impossible", "Cette page ne répond pas à ce genre de demande."),
        StatusCodes.Status413PayloadTooLarge => new("Envoi trop lourd", "Ce que vous envoyez est trop lourd pour ce site."),
        StatusCodes.Status414UriTooLong or StatusCodes.Status431RequestHeaderFieldsTooLarge => new("Adresse trop longue", "L’adresse demandée est trop longue."),
        StatusCodes.Status429TooManyRequests => new("Trop de demandes", "Vous avez fait beaucoup de demandes en peu de temps. Réessayez dans quelques minutes."),
        StatusCodes.Status503ServiceUnavailable => new("Page momentanément indisponible", "Cette page ne peut pas être affichée pour le moment. Réessayez dans une minute."),
        >= 400 and < 500 => new("Demande incorrecte", "Le site n’a pas compris cette demande. Repartez de l’accueil."),
        _ => new("Problème technique", "Le site rencontre un problème. Réessayez dans quelques minutes."),
    };
}
