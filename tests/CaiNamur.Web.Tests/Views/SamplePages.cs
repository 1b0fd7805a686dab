using CaiNamur.ContentModel.Choices;
using CaiNamur.Web.Features.Campaigns;
using CaiNamur.Web.Features.Campaigns.Blocks;
using CaiNamur.Web.Features.Cards;
using CaiNamur.Web.Features.Contact;
using CaiNamur.Web.Features.Directories;
using CaiNamur.Web.Features.Directories.Map;
using CaiNamur.Web.Features.Errors;
using CaiNamur.Web.Features.Figures;
using CaiNamur.Web.Features.Figures.Charts;
using CaiNamur.Web.Features.History;
using CaiNamur.Web.Features.Legal;
using CaiNamur.Web.Features.Mandates;
using CaiNamur.Web.Features.Media;
using CaiNamur.Web.Features.Missions;
using CaiNamur.Web.Features.News;
using CaiNamur.Web.Features.Offices;
using CaiNamur.Web.Features.Publications;
using CaiNamur.Web.Features.Search;
using CaiNamur.Web.Features.Sections;
using CaiNamur.Web.Features.Staff;
using CaiNamur.Web.Features.Texts;
using CaiNamur.Web.Features.Themes;
using CaiNamur.Web.Features.Trainings;
using CaiNamur.Web.Features.Welcome;
using CaiNamur.Web.Links;
using CaiNamur.Web.Pages;
using CaiNamur.Web.Time;
using Microsoft.AspNetCore.Html;

namespace CaiNamur.Web.Tests.Views;

/// <summary>A page of every document type with all its parts filled in, by template alias.</summary>
internal static class SamplePages
{
    private static readonly (int, string, decimal?, decimal?)[] Places = [(1, "Namur", 50.467m, 4.867m), (2, "Dinant", 50.261m, 4.912m), (3, "Namur aussi", 50.468m, 4.868m)];
    private static readonly string[] NewsTitles = ["Un nouveau guide pour les communes", "La semaine contre le racisme se prépare", "Appel à projets"];
    private static readonly ThemeSign Globe = ThemeSign.For(ThemeColours.Teal, ThemeIcons.Globe);

    public static IReadOnlyDictionary<string, PageViewModel> All { get; } = new Dictionary<string, PageViewModel>
    {
        ["home"] = new HomePageViewModel(Common("Ensemble, dans toute la province de Namur", aside: false))
        {
            QuickAnswersHeading = "Je cherche…",
            QuickAnswers = [.. new[] { "un bureau d’accueil près de chez moi", "un cours de français", "de l’aide pour mes papiers", "mes droits en Belgique", "un outil pour ma classe" }.Select(label => new QuickAnswerViewModel(label, "Huit bureaux, gratuits, avec interprète", "#"))],
            Themes = Themes(),
            AllThemes = Link("Toutes les thématiques"),
            Trainings = Trainings(),
            AllTrainings = Link("Toutes les formations"),
            News = News(),
            AllNews = Link("Toutes les actualités"),
        },
        ["section"] = new SectionViewModel(Common("Thématiques")) { CardsHeading = "Les thématiques", Children = Themes() },
        ["contentPage"] = new ContentPageViewModel(Common("Parcours d’intégration")) { Children = Themes()[..2] },
        ["thematicPage"] = new ThematicPageViewModel(Common("La migration vue par le C.A.I.") with { Sign = Globe })
        {
            KeyFigure = new KeyFigureViewModel("5,29 %", "de la population de la province est étrangère", "Statbel, 1er janvier 2021"),
            Children = [],
            Trainings = Trainings(),
            News = News(),
            Publications = Publications(),
            Organisations = [Organisation(1), Organisation(2)],
        },
        ["trainingCatalogue"] = new TrainingCatalogueViewModel(Common("Formations"))
        {
            Kinds = [new FilterOption("Formation", "Formation", false), new FilterOption("Atelier", "Atelier", true)],
            Coming = Trainings(),
            Past = Trainings()[2..],
            Pager = new PagerViewModel { Current = 4, Last = 9 },
            EmptyMessage = "Aucune formation.",
        },
        ["training"] = new TrainingPageViewModel(Common("Comprendre les migrations") with { Kicker = "Formation", Attachments = [], Themes = [Link("Migrations"), Link("Asile")] })
        {
            State = TrainingState.Open,
            StateDetail = "Inscriptions jusqu’au vendredi 19 février 2027 à 17 h.",
            ComingSessions = [Session(1, false), Session(8, false) with { IsCancelled = true }],
            PastSessions = [Session(15, true)],
            Audience = ["Professionnels du secteur social", "Bénévoles"],
            Objectives = ["Situer les migrations dans l’histoire.", "Répondre aux idées reçues avec des faits."],
            Trainers = ["Service Formation du CAI"],
            Programme = new HtmlString("<p>Matin : <strong>histoire</strong>.</p><p>Après-midi : ateliers.</p>"),
            HowToEnrol = new HtmlString("<p>Écrivez-nous.</p>"),
            EnrolmentLink = Link("S’inscrire"),
            Capacity = 16,
            Price = "Gratuit",
            PriceNote = "Repas de midi non compris",
            Documents = Files(),
        },
        ["newsList"] = new NewsListViewModel(Common("Actus du secteur")) { Articles = News(), Pager = new PagerViewModel { Current = 1, Last = 3 }, EmptyMessage = "Rien." },
        ["newsArticle"] = new NewsArticleViewModel(Common("Un nouveau guide pour les communes") with { Kicker = "Actualité" }) { Date = new DateOnly(2026, 11, 2), Source = Link("Service public de Wallonie") },
        ["publicationLibrary"] = new PublicationLibraryViewModel(Common("Outils et publications"))
        {
            Kinds = [new FilterOption("Guide", "Guide", false), new FilterOption("Revue", "Revue", false)],
            Publications = Publications(),
            Pager = new PagerViewModel { Current = 1, Last = 1 },
            EmptyMessage = "Rien.",
        },
        ["publication"] = new PublicationViewModel(Common("Guide du migrant") with { Kicker = "Guide" })
        {
            Kind = "Guide",
            Year = 2022,
            Authors = ["CAI", "Réseau des partenaires"],
            Series = "Guides",
            Files = Files(),
        },
        ["figuresPage"] = new FiguresPageViewModel(Common("Chiffres", aside: false))
        {
            Datasets =
            [
                Dataset(ChartKind.Bars, false, "Année;Personnes suivies;Primo-arrivants\n2019;1 120;422\n2020;980;344\n2021;1 046;323"),
                Dataset(ChartKind.Line, false, "Année;Part (%)\n2017;4,8\n2018;4,9\n2019;5,05\n2020;5,17\n2021;5,29"),
                Dataset(ChartKind.Bars, true, "Commune;Personnes\nNamur;412\nSambreville;160\nAndenne;98\nPhilippeville;77"),
            ],
        },
        ["directory"] = new DirectoryViewModel(Common("Répertoires et cartographies"))
        {
            Kinds = [new FilterOption("ASBL", "ASBL", false)],
            Communes = [new FilterOption("Namur", "Namur", true)],
            Languages = [new FilterOption("Arabe", "Arabe", false)],
            Themes = [new FilterOption("x", "Asile", false)],
            IsFiltered = true,
            Total = 3,
            Organisations = [Organisation(1), Organisation(2), Organisation(3)],
            Map = Map(3),
            Pager = new PagerViewModel { Current = 1, Last = 1 },
            EmptyMessage = "Rien.",
        },
        ["organisation"] = new OrganisationViewModel(Common("Maison des langues (exemple)") with { Kicker = "ASBL" }) { Organisation = Organisation(1), Hours = Hours(), Map = Map(1) },
        ["team"] = new TeamViewModel(Common("Equipe"))
        {
            Departments = [new DepartmentViewModel("Accueil", [Person("Accueil du bureau de Dinant"), Person("Accueil du bureau de Ciney")]), new DepartmentViewModel(null, [Person("Direction")])],
            EmptyMessage = "Personne.",
        },
        ["mandatesPage"] = new MandatesPageViewModel(Common("Mandats", aside: false))
        {
            Mandates = [new MandateViewModel { Organisation = "Plateforme de concertation", Assembly = "Assemblée générale", Role = "Membre", Since = 2019, Link = Link("Site") }, new MandateViewModel { Organisation = "Réseau wallon" }],
        },
        ["missionsPage"] = new MissionsPageViewModel(Common("Missions décrétales")) { Missions = [.. Enumerable.Range(1, 3).Select(_ => new MissionViewModel("Accueillir les primo-arrivants", new HtmlString("<p>Bilan, orientation, suivi.</p>"), "Décret du 27 mars 2014", Link("Lire le décret")))] },
        ["timeline"] = new TimelineViewModel(Common("Qui sommes-nous ?")) { MilestonesHeading = "Notre histoire", Milestones = [new MilestoneViewModel("1983", "Naissance du CSCIN", new HtmlString("<p>Après une étude de la Fondation Roi Baudouin.</p>"), null), new MilestoneViewModel("1998", "Le CAI", null, null)] },
        ["contactPage"] = new ContactPageViewModel(Common("Nous contacter")) { Address = SampleFrame.Chrome.Address, Email = "info@example.org", Offices = Link("Nos bureaux d’accueil"), Map = Map(1) },
        ["receptionOffices"] = new ReceptionOfficesViewModel(Common("Bureaux d’accueil"))
        {
            Communes = [new FilterOption("Dinant", "Dinant", true)],
            Offices = [Office(1, "Namur"), Office(2, "Dinant")],
            Commune = "Dinant",
            Map = Map(2),
            EmptyMessage = "Rien.",
        },
        ["receptionOffice"] = new ReceptionOfficeViewModel(Common("Bureau de Dinant") with { Kicker = "Bureau d’accueil" }) { Office = Office(1, "Dinant"), Map = Map(1) },
        ["campaignPage"] = new CampaignPageViewModel(Common("La discrimination, c’est non !") with { Body = null, Notes = null })
        {
            Blocks =
            [
                new TextBlockViewModel("Reconnaître", new HtmlString("<p>Un refus <strong>à cause</strong> de l’origine est une discrimination.</p>"), null),
                new QuoteBlockViewModel("Personne ne naît avec des préjugés.", "Un participant", Link("Atelier")),
                new CallToActionBlockViewModel("Vous êtes victime ou témoin ?", "Nous vous écoutons.", Link("Signaler")),
                new FilesBlockViewModel(null, "Affiches et dépliants.", Files()),
                new VideoBlockViewModel("Voir", "Trois minutes, sous-titrées.", Link("Regarder la vidéo"), null),
                new FaqBlockViewModel(null, [new FaqItemViewModel("Qui peut m’aider ?", new HtmlString("<p>Unia, ou nous.</p>")), new FaqItemViewModel("Est-ce gratuit ?", new HtmlString("<p>Oui.</p>"))]),
            ],
        },
        ["legalPage"] = new LegalPageViewModel(Common("Politique de confidentialité")) { RevisionDate = new DateOnly(2026, 11, 1) },
        ["searchPage"] = new SearchPageViewModel(Common("Recherche", aside: false) with { Body = null, Notes = null, Introduction = null })
        {
            Question = "<logement> & \"droits\"",
            Placeholder = "permis de séjour",
            Total = 2,
            Results = Themes()[..2],
            NoResultMessage = "Rien.",
            Pager = new PagerViewModel { Current = 1, Last = 1 },
        },
        ["errorPage"] = new ErrorPageViewModel(Common("Page introuvable", aside: false)) { SearchUrl = "/recherche/" },
    };

    private static PageBasics Common(string title, bool aside = true) => new()
    {
        Title = title,
        Introduction = "Une introduction en deux phrases, écrite pour être comprise par tous. Elle dit de quoi parle la page.",
        Body = new HtmlString("<p>Un texte avec un <strong>passage important</strong> et une note.<sup class=\"cai-note-ref\"><a id=\"appel-1\" href=\"#note-1\" role=\"doc-noteref\" aria-label=\"Note 1\">[1]</a></sup></p><h2 id=\"sous-titre\">Un sous-titre</h2><ul><li>Un point</li><li>Un autre, <a href=\"https://example.org/\">avec un lien</a></li></ul>"),
        Notes = new HtmlString("<section class=\"cai-notes\" role=\"doc-endnotes\" aria-labelledby=\"notes\"><h2 id=\"notes\" class=\"cai-notes__title\">Notes</h2><ol class=\"cai-notes__list\"><li id=\"note-1\"><p>Deux formes de migration peuvent en être exclues. <a href=\"#appel-1\" role=\"doc-backlink\" aria-label=\"Retour au texte, note 1\" class=\"cai-notes__back\">Retour au texte</a></p></li></ol></section>"),
        CallToAction = Link("Vers les formations et les séances d’informations"),
        Attachments = aside ? Files() : [],
        UsefulLinks = aside ? [Link("Myria, centre fédéral Migration") with { IsExternal = true, OpensNewWindow = true }, Link("Logement")] : [],
        Contacts = aside ? [new ContactViewModel { Name = "Accueil", Role = "Bureau de Namur", Email = "accueil@example.org", Phone = PhoneNumber.For("081 00 00 00") }] : [],
        LastUpdated = new DateOnly(2026, 11, 24),
    };

    private static LinkViewModel Link(string label) => new() { Label = label, Url = "/ailleurs/" };

    private static FileViewModel[] Files() => [new() { Label = "Dépliant", Url = "/media/x.pdf", Details = "PDF, 120 ko" }, new() { Label = "Affiche", Url = "/media/y.pdf" }];

    private static PageCard[] Themes() =>
    [
        .. new[]
        {
            ("Asile", ThemeColours.Teal, ThemeIcons.Shelter), ("Citoyenneté", ThemeColours.Orange, ThemeIcons.BallotBox), ("Diversité", ThemeColours.Sand, ThemeIcons.Mosaic), ("FLE/Alpha/RàN", ThemeColours.Ink, ThemeIcons.Book),
            ("Interculturalité", ThemeColours.Teal, ThemeIcons.Dialogue), ("Logement", ThemeColours.Orange, ThemeIcons.House), ("Lutte contre le racisme", ThemeColours.Sand, ThemeIcons.Stop), ("MENA", ThemeColours.Ink, ThemeIcons.Child),
            ("Migrants en transit", ThemeColours.Teal, ThemeIcons.Road), ("Migrations", ThemeColours.Orange, ThemeIcons.Globe), ("Mobilité", ThemeColours.Sand, ThemeIcons.Bus), ("Sans-papiers", ThemeColours.Ink, ThemeIcons.Papers),
            ("Santé", ThemeColours.Teal, ThemeIcons.Heart), ("Sociojuridique", ThemeColours.Orange, ThemeIcons.Scales), ("Volontariat", ThemeColours.Sand, ThemeIcons.Hands), ("Carnet", ThemeColours.Ink, ThemeIcons.Notebook),
        }.Select(theme => new PageCard { Title = theme.Item1, Url = "#", Summary = "Ce que nous faisons, ce que dit la loi, à qui s’adresser.", Sign = ThemeSign.For(theme.Item2, theme.Item3) }),
    ];

    private static TrainingCard[] Trainings() =>
    [
        Training("Comprendre les migrations", TrainingState.Open),
        Training("Accueillir dans sa commune : séance d’information", TrainingState.Soon),
        Training("Citoyenneté : le cycle complet", TrainingState.Full),
        Training("Interprètes en milieu social", TrainingState.Closed),
        Training("Atelier : lire les chiffres", TrainingState.Past) with { Session = Session(1, true), ComingSessions = 0 },
    ];

    private static TrainingCard Training(string title, TrainingState state) => new()
    {
        Title = title,
        Url = "#",
        Kind = "Formation",
        Summary = "Deux journées pour situer les migrations et répondre aux idées reçues.",
        State = state,
        Session = Session(1, false),
        ComingSessions = 2,
    };

    private static TrainingSessionViewModel Session(int day, bool isPast)
    {
        var date = new DateOnly(2027, 3, day);
        return new TrainingSessionViewModel
        {
            Day = date,
            Time = new TrainingSessionTime(BrusselsTime.ToInstant(date.ToDateTime(new TimeOnly(9, 0))), BrusselsTime.ToInstant(date.ToDateTime(new TimeOnly(16, 0)))),
            Hours = FrenchDate.Hours(new TimeOnly(9, 0), new TimeOnly(16, 0)),
            Place = "Namur, rue Docteur Haibe 2",
            OnlineLink = Link("Suivre en ligne"),
            Note = "Accès par l’arrière",
            IsCancelled = false,
            IsPast = isPast,
        };
    }

    private static NewsCard[] News() =>
    [
        .. NewsTitles
            .Select(title => new NewsCard { Title = title, Url = "#", Date = new DateOnly(2026, 11, 2), Summary = "Ce qui change pour les communes de la province, en trois points." }),
    ];

    private static PublicationCard[] Publications() =>
        [new() { Title = "Devenir du Migrant", Url = "#", Details = "Revue, 1985", Summary = "Revue trimestrielle." }, new() { Title = "Guide du migrant", Url = "#", Details = "Guide, 2022" }];

    private static OrganisationCard Organisation(int number) => new()
    {
        Title = $"Maison des langues {number} (exemple)",
        Url = "#",
        Number = number,
        Kind = "ASBL",
        Summary = "Cours de français et accompagnement.",
        Address = new PostalAddress("Rue de l’Exemple 1", "5000", "Namur"),
        Languages = ["Français", "Arabe"],
        Services = ["Cours de français", "Table de conversation"],
        Phone = PhoneNumber.For("081 00 00 00"),
        Email = "langues@example.org",
        Website = Link("Site de l’organisation"),
        Latitude = 50.467m,
        Longitude = 4.867m,
    };

    private static ProvinceMapViewModel Map(int places) => ProvinceMapViewModel.For(
        "Carte schématique.",
        Places.Take(places))!;

    private static OpeningDay[] Hours() => [new("Lundi", [new("de 9 h à 12 h", null), new("de 13 h à 16 h", "sur rendez-vous")]), new("Mardi", [])];

    private static OfficeViewModel Office(int number, string name) => new()
    {
        Name = $"Bureau de {name}",
        Url = "#",
        Number = number,
        Address = new PostalAddress("Rue de l’Exemple 1", "5500", name),
        Phone = PhoneNumber.For("082 00 00 00"),
        Email = "bureau@example.org",
        Communes = ["Dinant", "Onhaye", "Yvoir"],
        Hours = Hours(),
        SpecialDays = [new SpecialDayViewModel("Le vendredi 25 décembre 2026", "fermé", "jour férié")],
        Accessibility = "Bus 34, arrêt Église.\nUne marche à l’entrée.",
    };

    private static PersonViewModel Person(string name) => new() { Name = name, Role = "Accompagnement", Email = "accueil@example.org", Phone = PhoneNumber.For("081 00 00 00"), Themes = [Link("Asile"), Link("Santé")] };

    private static DatasetViewModel Dataset(ChartKind kind, bool isLying, string text)
    {
        DataTable table = DataTableParser.Parse(text)!;
        ChartSeries[] series = [.. table.Headings.Skip(1).Select((heading, column) => new ChartSeries(heading, [.. table.Rows.Select(row => row.Cells[column].Number)]))];
        Guid key = new(text.Length, (short)kind, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        return new DatasetViewModel
        {
            Key = key,
            Id = $"jeu-{key:N}",
            Title = $"Figures by {table.Headings[0]}",
            Summary = "Le nombre de personnes suivies remonte.",
            Unit = "personnes",
            Source = "CAIstiques",
            Date = new DateOnly(2021, 12, 31),
            Table = table,
            Chart = ChartLayout.Draw(new ChartData(kind, [.. table.Rows.Select(row => row.Label)], series), isLying),
            Legend = series.Length > 1 ? [.. series.Select(one => one.Name)] : [],
            CsvUrl = "/x.csv",
        };
    }
}
