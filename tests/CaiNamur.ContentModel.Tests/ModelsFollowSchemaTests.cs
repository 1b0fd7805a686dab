using System.Reflection;
using CaiNamur.ContentModel.Compositions;
using CaiNamur.ContentModel.Tests.Schema;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.ContentModel.Tests;

public sealed class ModelsFollowSchemaTests
{
    private static readonly SeedSchema Schema = SeedSchema.Instance;

    private static readonly ILookup<string, Type> Models = typeof(DocumentModel).Assembly.GetExportedTypes()
        .Where(type => type.GetCustomAttribute<PublishedModelAttribute>() is not null)
        .ToLookup(type => type.GetCustomAttribute<PublishedModelAttribute>()!.ContentTypeAlias, StringComparer.Ordinal);

    private static readonly ILookup<string, Type> Interfaces = typeof(ISeo).Assembly.GetExportedTypes()
        .Where(type => type.IsInterface && type.Namespace == typeof(ISeo).Namespace)
        .ToLookup(AliasOf, StringComparer.Ordinal);

    public static TheoryData<string> TypesWithModel => [.. Schema.DocumentTypes.Keys.Except(Schema.Compositions)];

    public static TheoryData<string> CompositionAliases => [.. Schema.Compositions];

    [Fact]
    public void Models_AndTypesOfTheSchema_AreTheSame()
        => Models.Select(group => group.Key).ShouldBe(Schema.DocumentTypes.Keys.Except(Schema.Compositions), ignoreOrder: true);

    [Fact]
    public void Interfaces_AndCompositionsOfTheSchema_AreTheSame()
        => Interfaces.Select(group => group.Key).ShouldBe(Schema.Compositions, ignoreOrder: true);

    [Theory]
    [MemberData(nameof(TypesWithModel))]
    public void Model_OfType_HasItsPropertiesWithTheValueTypes(string alias)
    {
        Type model = Models[alias].ShouldHaveSingleItem();

        IEnumerable<(string Name, Type Type)> members = MembersOf(model);

        members.ShouldBe(Schema.AllPropertiesOf(Schema.DocumentTypes[alias]).Select(Expected), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(CompositionAliases))]
    public void Interface_OfComposition_HasItsPropertiesWithTheValueTypes(string alias)
    {
        Type composition = Interfaces[alias].ShouldHaveSingleItem();

        IEnumerable<(string Name, Type Type)> members = composition.GetProperties().Select(property => (property.Name, property.PropertyType));

        members.ShouldBe(Schema.DocumentTypes[alias].Properties.Select(Expected), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(TypesWithModel))]
    public void Model_OfType_ImplementsItsCompositions(string alias)
    {
        Type model = Models[alias].ShouldHaveSingleItem();

        IEnumerable<string> implemented = model.GetInterfaces()
            .Where(type => type.Namespace == typeof(ISeo).Namespace)
            .Select(AliasOf);

        implemented.ShouldBe(Schema.DocumentTypes[alias].Compositions, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(TypesWithModel))]
    public void Model_OfType_CanBeCreatedByUmbraco(string alias)
    {
        Type model = Models[alias].ShouldHaveSingleItem();
        DocumentTypeFile type = Schema.DocumentTypes[alias];
        Type wrapped = type.Element ? typeof(IPublishedElement) : typeof(IPublishedContent);

        ConstructorInfo? constructor = model.GetConstructor([wrapped, typeof(IPublishedValueFallback)]);

        constructor.ShouldNotBeNull();
        model.IsSubclassOf(type.Element ? typeof(BlockModel) : typeof(DocumentModel)).ShouldBeTrue();
        model.IsSubclassOf(typeof(PageModel)).ShouldBe(type.Template is not null);
        AliasOf(model).ShouldBe(alias);
    }

    [Fact]
    public void AliasConstants_AndPropertiesOfTheSchema_AreTheSame()
    {
        foreach (Type type in Models.Concat(Interfaces).SelectMany(group => group))
        {
            IEnumerable<object?> constants = type.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(field => field.IsLiteral && field.Name != "ModelTypeAlias")
                .Select(field => field.GetRawConstantValue());

            constants.ShouldBe(Schema.DocumentTypes[AliasOf(type)].Properties.Select(property => property.Alias), ignoreOrder: true, type.Name);
        }
    }

    private static IEnumerable<(string Name, Type Type)> MembersOf(Type model) => model
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.DeclaringType!.Assembly == typeof(DocumentModel).Assembly)
        .Select(property => (property.Name, property.PropertyType));

    private static (string Name, Type Type) Expected(PropertyEntry property) =>
        ($"{char.ToUpperInvariant(property.Alias[0])}{property.Alias[1..]}", PropertyValueTypes.Of(property.DataType));

    private static string AliasOf(Type type) => (string)type.GetField("ModelTypeAlias")!.GetRawConstantValue()!;
}
