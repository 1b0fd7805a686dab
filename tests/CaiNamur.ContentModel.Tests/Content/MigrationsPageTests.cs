using System.Text.RegularExpressions;

namespace CaiNamur.ContentModel.Tests.Content;

/// <summary>The words of this page are given: they stand in the seed to the letter.</summary>
public sealed partial class MigrationsPageTests
{
    private const string ExpectedTitle = "La migration vue par le C.A.I.";

    private const string ExpectedText = """
        La migration est un **droit fondamental garanti par l'article 13 de la Déclaration universelle des droits de l'Homme** :
        « Toute personne a le droit de circuler librement et de choisir sa résidence à l'intérieur d'un État » et que « Toute
        personne a le droit de quitter tout pays, y compris le sien, et de revenir dans son « pays ». [^1]

        Depuis la constitution des Etats-Nations (1850-1914) et la création des frontières, la mobilité humaine est restreinte.
        Pourtant, les **croissantes inégalités sociales dans le monde, l'augmentation des conflits armés, le dérèglement
        climatique** qui bouleverse les habitats naturels de millions de personnes, la pression sociale et le **manque d'avenir
        pour les jeunes** sont des facteurs qui semblent s'imbriquer les uns avec les autres pour **créer une tendance à
        l'augmentation des migrations**. Si cette course effrénée vers la rentabilité en détriment de l'humain, de la nature et de
        la coexistence pacifique entre tous ne s'arrête pas, nous continuerons à voir des flux migratoires se succéder, avec un
        solde toujours plus important de victimes en mer et ailleurs.

        Et la société d'accueil dans tout ça ? Aujourd'hui, certains courants d'opinion conditionnent les citoyens à développer du
        rejet et de la méfiance de celui qui a dû fuir son pays en guerre ou de celui qui a entrepris un parcours périlleux pour
        pouvoir offrir une vie digne à sa famille, et le désignent comme le coupable de tous les maux de la société.

        Déconstruire les préjugés sur les migrants passe par de la formation, de l'information à destination des professionnels
        qui travaillent directement avec les personnes étrangères et de la sensibilisation des citoyens à l'interculturalité.
        **Ce sont les défis que le C.A.I. relève au quotidien** pour contribuer à une meilleure intégration des personnes
        étrangères.

        A ce titre, le C.A.I. propose une vaste offre de formations, conférences et activités autour des migrations, leurs causes,
        leur histoire et leur actualité

        [^1]: Cependant, deux formes de migration peuvent être exclues de cette large définition : le tourisme et le transfert de
        réfugiés.
        """;

    private static readonly string[] ExpectedLinks =
    [
        "Myria, centre fédéral Migration",
        "CEDEM, Centre d'études de l'ethnicité et des migrations – Ulg",
        "GERME, Group for Research on Ethnic Relations, Migration & Equality",
        "CIRE, Coordination et initiatives pour réfugiés et étrangers",
    ];

    private static readonly SeedPage Page = SeedPage.At("/thematiques/migrations");

    [Fact]
    public void Page_HasTheGivenNameTypeAndTitle()
    {
        Page.FrontMatter.Name.ShouldBe("Migrations");
        Page.FrontMatter.Type.ShouldBe("thematicPage");
        Page.FrontMatter.Properties["title"].ShouldBe(ExpectedTitle);
    }

    [Fact]
    public void Text_IsTheGivenOneToTheLetter() => OneLine(Page.Text).ShouldBe(OneLine(ExpectedText));

    [Fact]
    public void Text_HasTheGivenParagraphs() => Paragraphs(Page.Text).ShouldBe(Paragraphs(ExpectedText));

    [Fact]
    public void CallToAction_HasTheGivenWords()
        => Links("actionLink").ShouldHaveSingleItem()["label"].ShouldBe("Vers les formations et les séances d'informations");

    [Fact]
    public void UsefulLinks_HaveTheGivenWordsAndNoTargetYet()
    {
        IReadOnlyList<Dictionary<object, object>> links = Links("links");

        links.Select(link => link["label"]).ShouldBe(ExpectedLinks);
        links.ShouldAllBe(link => (string)link["url"] == "#");
    }

    [Fact]
    public void ContactPerson_IsTheGivenOne()
    {
        object? path = ((List<object>)Page.FrontMatter.Properties["contacts"]!).ShouldHaveSingleItem();

        SeedPage person = SeedPage.At((string)path);

        person.FrontMatter.Type.ShouldBe("person");
        person.FrontMatter.Name.ShouldBe("Emilie de Liamchine");
        person.FrontMatter.Properties["email"].ShouldBe("emilied@cainamur.be");
    }

    private static IReadOnlyList<Dictionary<object, object>> Links(string property) =>
        [.. ((List<object>)Page.FrontMatter.Properties[property]!).Cast<Dictionary<object, object>>()];

    private static IEnumerable<string> Paragraphs(string text) => text.ReplaceLineEndings("\n").Split("\n\n").Select(OneLine);

    private static string OneLine(string text) => Whitespace().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();
}
