using System.Text.RegularExpressions;
using CaiNamur.ContentModel.Tests.Schema;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.ContentModel.Tests;

public sealed partial class SchemaTests
{
    private static readonly SeedSchema Schema = SeedSchema.Instance;

    [Fact]
    public void Languages_HaveOneDefault_WhichIsBelgianFrench()
    {
        LanguageFile language = Schema.Languages.Single(candidate => candidate.Default);

        language.IsoCode.ShouldBe("fr-BE");
        language.Mandatory.ShouldBeTrue();
    }

    [Fact]
    public void Keys_AreUniqueAndNotEmpty()
    {
        List<Guid> keys = [.. Schema.DataTypes.Values.Select(type => type.Key), .. Schema.DocumentTypes.Values.Select(type => type.Key)];

        keys.ShouldNotContain(Guid.Empty);
        keys.ShouldBeUnique();
    }

    [Fact]
    public void Aliases_EqualTheirFileNames()
    {
        foreach ((string file, DocumentTypeFile type) in Schema.DocumentTypes)
        {
            type.Alias.ShouldBe(file);
        }
    }

    [Fact]
    public void Aliases_AreCamelCase()
    {
        IEnumerable<string> aliases = Schema.DocumentTypes.Values.SelectMany(type => type.Properties.Select(property => property.Alias)
            .Concat(type.Tabs.Select(tab => tab.Alias))
            .Concat(type.Tabs.SelectMany(tab => tab.Groups).Select(group => group.Alias))
            .Append(type.Alias));

        aliases.ShouldAllBe(alias => CamelCase().IsMatch(alias));
    }

    [Fact]
    public void PropertyAliases_AreUniqueInTheirTypeWithItsCompositions()
    {
        foreach (DocumentTypeFile type in Schema.DocumentTypes.Values)
        {
            Schema.AllPropertiesOf(type).Select(property => property.Alias).ShouldBeUnique(type.Alias);
        }
    }

    [Fact]
    public void PropertyAliases_NeverEqualWhatUmbracoReserves()
    {
        HashSet<string> reserved = new(
            typeof(IPublishedContent).GetProperties().Concat(typeof(IPublishedElement).GetProperties()).Select(property => property.Name),
            StringComparer.OrdinalIgnoreCase);

        foreach (DocumentTypeFile type in Schema.DocumentTypes.Values)
        {
            IEnumerable<string> aliases = Schema.AllPropertiesOf(type).Select(property => property.Alias);

            aliases.ShouldAllBe(alias => !reserved.Contains(alias) && !alias.Equals(type.Alias, StringComparison.OrdinalIgnoreCase), type.Alias);
        }
    }

    [Fact]
    public void TabsAndGroups_WithOneAlias_HaveOneNameAndOrderEverywhere()
    {
        IEnumerable<IGrouping<string, TabEntry>> tabs = Schema.DocumentTypes.Values.SelectMany(type => type.Tabs).GroupBy(tab => tab.Alias);

        foreach (IGrouping<string, TabEntry> tab in tabs)
        {
            tab.Select(entry => (entry.Name, entry.Order)).Distinct().Count().ShouldBe(1, tab.Key);
        }
    }

    [Fact]
    public void References_AllResolve()
    {
        foreach (DocumentTypeFile type in Schema.DocumentTypes.Values)
        {
            type.Compositions.Concat(type.AllowedChildren).ShouldAllBe(alias => Schema.DocumentTypes.ContainsKey(alias), type.Alias);
            type.AllowedChildren.ShouldAllBe(alias => !Schema.DocumentTypes[alias].Element, type.Alias);
            type.Properties.ShouldAllBe(
                property => PropertyValueTypes.IsBuiltIn(property.DataType) || Schema.DataTypes.ContainsKey(property.DataType),
                type.Alias);
        }

        Schema.DataTypes.Values.SelectMany(type => type.TypeReferences).ShouldAllBe(alias => Schema.DocumentTypes.ContainsKey(alias));
    }

    [Fact]
    public void DataTypes_AreAllUsed()
    {
        IEnumerable<string> used = Schema.DocumentTypes.Values.SelectMany(type => type.Properties).Select(property => property.DataType);

        Schema.DataTypes.Keys.ShouldBeSubsetOf(used);
    }

    [Fact]
    public void Blocks_AreElementTypes()
    {
        IEnumerable<string> blocks = Schema.DataTypes.Values.Where(type => type.Editor == "Umbraco.BlockList").SelectMany(type => type.TypeReferences);

        blocks.ShouldBe(Schema.DocumentTypes.Values.Where(type => type.Element).Select(type => type.Alias), ignoreOrder: true);
    }

    [Fact]
    public void Pages_CanAllBeCreatedSomewhere()
    {
        IEnumerable<string> creatable = Schema.DocumentTypes.Values.SelectMany(type => type.AllowedChildren)
            .Concat(Schema.DocumentTypes.Values.Where(type => type.AllowedAtRoot).Select(type => type.Alias));

        IEnumerable<string> documents = Schema.DocumentTypes.Values.Where(type => !type.Element).Select(type => type.Alias).Except(Schema.Compositions);

        documents.ShouldBeSubsetOf(creatable);
    }

    [Fact]
    public void Templates_AreNamedLikeTheirType()
    {
        IEnumerable<DocumentTypeFile> pages = Schema.DocumentTypes.Values.Where(type => type.Template is not null);

        pages.ShouldAllBe(type => type.Template == type.Alias && !type.Element);
    }

    [Fact]
    public void Staff_ReadNamesAndHelpTextsEverywhere()
    {
        foreach (DocumentTypeFile type in Schema.DocumentTypes.Values)
        {
            type.Name.ShouldNotBeNullOrWhiteSpace(type.Alias);
            type.Description.ShouldEndWith(".", Case.Sensitive, type.Alias);
            type.Icon.ShouldStartWith("icon-", Case.Sensitive, type.Alias);
            type.Tabs.ShouldAllBe(tab => tab.Name.Length > 0 && tab.Groups.Count > 0, type.Alias);
            type.Tabs.SelectMany(tab => tab.Groups).ShouldAllBe(group => group.Name.Length > 0 && group.Properties.Count > 0, type.Alias);
            type.Properties.ShouldAllBe(property => property.Name.Length > 0 && SentenceEnd().IsMatch(property.Description), type.Alias);
            type.Properties.ShouldAllBe(property => !property.Mandatory || !string.IsNullOrEmpty(property.MandatoryMessage), type.Alias);
            type.Properties.ShouldAllBe(property => property.Pattern == null || !string.IsNullOrEmpty(property.PatternMessage), type.Alias);
        }

        Schema.DataTypes.Values.Select(type => type.Name).ShouldAllBe(name => name.Length > 0);
        Schema.DataTypes.Values.Select(type => type.Name).ShouldBeUnique();
        Schema.DocumentTypes.Values.Select(type => type.Name).ShouldBeUnique();
    }

    [GeneratedRegex("^[a-z][A-Za-z0-9]*$")]
    private static partial Regex CamelCase();

    [GeneratedRegex(@"[.!?…]\)?$")]
    private static partial Regex SentenceEnd();
}
