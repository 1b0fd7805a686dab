using CaiNamur.ContentModel.Tests.Schema;

namespace CaiNamur.ContentModel.Tests.Content;

public sealed class SeedPagesTests
{
    private const int IntroductionLimit = 400;
    private const int SearchDescriptionLimit = 160;
    private const int CommunesOfTheProvince = 38;

    private static readonly SeedSchema Schema = SeedSchema.Instance;

    /// <summary>The pages of the menu with their names, in the order they have among their siblings.</summary>
    public static TheoryData<string, string[]> MenuSections => new()
    {
        {
            "/",
            [
                "Présentation", "Actions/Services", "Thématiques", "Ressources", "La discrimination, c'est non !", "Contact", "Ukraine",
                "Recherche", "Politique de confidentialité", "Mentions légales", "Accessibilité", "Page introuvable", "Erreur technique",
            ]
        },
        {
            "/actions-services",
            ["Parcours d'intégration", "Accompagnement", "Formations", "Réseau actions locales", "Sensibilisation", "Interpellation"]
        },
        { "/ressources", ["Outils et publications", "Chiffres", "Actus du secteur", "Répertoires et cartographies"] },
        { "/contact", ["Général", "Bureau d'accueil"] },
        { "/presentation", ["Qui sommes-nous ?", "Missions décrétales", "Equipe", "Mandats"] },
        {
            "/thematiques",
            [
                "Asile", "Citoyenneté", "Diversité", "FLE/Alpha/RàN", "Interculturalité", "Logement", "Lutte contre le racisme", "MENA",
                "Migrants en transit", "Migrations", "Mobilité", "Sans-papiers", "Santé", "Sociojuridique", "Volontariat",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(MenuSections))]
    public void Section_HasThePagesOfTheMenuInOrder(string section, string[] names)
    {
        IEnumerable<string> children = SeedPage.All
            .Where(page => ParentOf(page.Path) == section)
            .OrderBy(page => page.FrontMatter.Order)
            .Select(page => page.FrontMatter.Name);

        children.ShouldBe(names);
    }

    [Fact]
    public void Keys_AreUniqueAndNotEmpty()
    {
        SeedPage.All.Select(page => page.FrontMatter.Key).ShouldNotContain(Guid.Empty);
        SeedPage.All.Select(page => page.FrontMatter.Key).ShouldBeUnique();
    }

    [Fact]
    public void Types_AreAllowedWhereThePagesStand()
    {
        foreach (SeedPage page in SeedPage.All)
        {
            string type = page.FrontMatter.Type;
            if (page.Path == "/")
            {
                Schema.DocumentTypes[type].AllowedAtRoot.ShouldBeTrue();
                continue;
            }

            DocumentTypeFile parent = Schema.DocumentTypes[SeedPage.At(ParentOf(page.Path)).FrontMatter.Type];
            parent.AllowedChildren.ShouldContain(type, page.Path);
        }
    }

    [Fact]
    public void Properties_BelongToTheirTypeAndTheMandatoryOnesAreFilledIn()
    {
        foreach (SeedPage page in SeedPage.All)
        {
            AssertProperties(page.FrontMatter.Type, [.. page.FrontMatter.Properties.Keys, .. BodyOf(page)], page.Path);
            foreach (Dictionary<object, object> block in page.FrontMatter.Properties.Values.SelectMany(BlocksIn))
            {
                AssertProperties((string)block["type"], [.. block.Keys.Cast<string>().Except(["type", "key", "settings"])], page.Path);
            }
        }
    }

    [Fact]
    public void Choices_ExistInTheirDropDown()
    {
        foreach (SeedPage page in SeedPage.All)
        {
            foreach (PropertyEntry property in Schema.AllPropertiesOf(Schema.DocumentTypes[page.FrontMatter.Type]))
            {
                if (Schema.DataTypes.TryGetValue(property.DataType, out DataTypeFile? dataType)
                    && dataType.Items.Count > 0
                    && page.FrontMatter.Properties.TryGetValue(property.Alias, out object? value))
                {
                    IEnumerable<string> chosen = value is List<object> several ? several.Cast<string>() : [(string)value!];
                    chosen.ShouldBeSubsetOf(dataType.Items, page.Path);
                }
            }
        }
    }

    [Fact]
    public void Summaries_FitTheirFields()
    {
        foreach (SeedPage page in SeedPage.All)
        {
            LengthOf(page, "introduction").ShouldBeLessThanOrEqualTo(IntroductionLimit, page.Path);
            LengthOf(page, "seoDescription").ShouldBeLessThanOrEqualTo(SearchDescriptionLimit, page.Path);
        }
    }

    [Fact]
    public void ReceptionOffices_ServeEveryCommuneOnce()
    {
        List<object> served = [.. SeedPage.All
            .Where(page => page.FrontMatter.Type == "receptionOffice")
            .SelectMany(page => (List<object>)page.FrontMatter.Properties["communes"]!)];

        served.ShouldBeUnique();
        served.Count.ShouldBe(CommunesOfTheProvince);
    }

    private static void AssertProperties(string type, IReadOnlyList<string> given, string path)
    {
        List<PropertyEntry> properties = [.. Schema.AllPropertiesOf(Schema.DocumentTypes[type])];

        given.ShouldBeSubsetOf(properties.Select(property => property.Alias), path);
        properties.Where(property => property.Mandatory).Select(property => property.Alias).ShouldBeSubsetOf(given, path);
    }

    private static IEnumerable<string> BodyOf(SeedPage page) => page.Text.Length > 0 ? ["body"] : [];

    private static IEnumerable<Dictionary<object, object>> BlocksIn(object? value)
    {
        if (value is not List<object> list)
        {
            return [];
        }

        List<Dictionary<object, object>> blocks = [.. list.OfType<Dictionary<object, object>>().Where(entry => entry.ContainsKey("type"))];
        return blocks.Concat(blocks.SelectMany(block => block.Values).SelectMany(BlocksIn));
    }

    private static int LengthOf(SeedPage page, string property) =>
        page.FrontMatter.Properties.TryGetValue(property, out object? value) && value is string text ? text.Length : 0;

    private static string ParentOf(string path)
    {
        int slash = path.LastIndexOf('/');
        return slash > 0 ? path[..slash] : path == "/" ? "" : "/";
    }
}
