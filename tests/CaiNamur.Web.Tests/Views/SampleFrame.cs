using System.Text.Json.Nodes;
using CaiNamur.Web.Features.Chrome;
using CaiNamur.Web.Links;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Tests.Views;

/// <summary>The chrome and head around the sample pages.</summary>
internal static class SampleFrame
{
    private static readonly Guid Section = Guid.NewGuid();
    private static readonly Guid Page = Guid.NewGuid();

    public static SiteChrome Chrome { get; } = new()
    {
        Name = "CAI Centre d’Action Interculturelle de la province de Namur ASBL",
        ShortName = "CAI",
        HomeUrl = "/",
        SearchUrl = "/recherche/",
        Menu =
        [
            Item("Accueil"),
            Item("Présentation", "Qui sommes-nous ?", "Missions décrétales", "Equipe", "Mandats"),
            Item("Actions/Services", "Parcours d’intégration", "Accompagnement", "Formations", "Réseau actions locales", "Sensibilisation", "Interpellation"),
            Item("Thématiques", "Asile", "Citoyenneté", "Diversité", "FLE/Alpha/RàN", "Interculturalité", "Logement", "Lutte contre le racisme", "MENA", "Migrants en transit", "Mobilité", "Sans-papiers", "Santé", "Sociojuridique", "Volontariat") with { Key = Section },
            Item("Ressources", "Outils et publications", "Chiffres", "Actus du secteur", "Répertoires et cartographies"),
            Item("La discrimination, c’est non !"),
            Item("Contact", "Général", "Bureau d’accueil"),
            Item("Ukraine"),
        ],
        Address = new SiteAddress
        {
            Name = "Le Centre d’action interculturelle de la province de Namur",
            Street = "Rue Docteur Haibe 2",
            PostalCode = "5002",
            Locality = "Saint-Servais (Namur)",
            Country = "Belgique",
        },
        FooterSentence = ["Le CAI est un centre régional d’intégration", "qui agit pour une société interculturelle."],
        SupportersHeading = "Avec le soutien de",
        Supporters = [new SupporterViewModel("Wallonie", null, "https://example.org/"), new SupporterViewModel("Province de Namur", null, null)],
        FooterLinks = [Link("Création de site internet"), Link("OpenWeb"), Link("Politique de confidentialité")],
        Dependencies = new HashSet<string>(),
    };

    public static PageFrame For(PageViewModel model) => new()
    {
        Head = new PageHead
        {
            Title = model.Common.Title,
            SiteName = "CAI",
            Description = "Description",
            CanonicalUrl = "https://example.org/page/",
            IsIndexed = true,
            OpenGraphType = model.OpenGraphType,
            StructuredData = [new JsonObject { ["@type"] = "NGO", ["name"] = "</script><script>alert(1)</script>" }],
        },
        Chrome = Chrome,
        Alert = new SiteAlert("Le bureau de Namur est fermé ce lundi.", Link("En savoir plus"), "warning", "Attention", null, null),
        Breadcrumb = [Link("Accueil"), Link("Thématiques")],
        CurrentLabel = model.Common.Title,
        PageKey = Page,
        ActiveKeys = new HashSet<Guid> { Page, Section },
    };

    private static MenuItem Item(string label, params string[] children) => new(Guid.NewGuid(), label, "/" + Uri.EscapeDataString(label) + "/", [.. children.Select(child => Item(child))]);

    private static LinkViewModel Link(string label) => new() { Label = label, Url = "/ailleurs/" };
}
