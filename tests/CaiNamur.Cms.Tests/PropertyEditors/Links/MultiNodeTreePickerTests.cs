using CaiNamur.Cms.Tests.PropertyEditors.Support;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace CaiNamur.Cms.Tests.PropertyEditors.Links;

public sealed class MultiNodeTreePickerTests : EditorTests
{
    [Fact]
    public void RoundTrip_OfReferences_GivesTheSameReferences()
    {
        var dataType = Host.AddDataType(Aliases.MultiNodeTreePicker);
        const string Json = """[{"type":"document","unique":"7d2f0a37-54be-4b8a-9f0e-2f64a77a0001"},{"type":"media","unique":"7d2f0a37-54be-4b8a-9f0e-2f64a77a0002"}]""";

        Host.Store(dataType, Json).ShouldBe("umb://document/7d2f0a3754be4b8a9f0e2f64a77a0001,umb://media/7d2f0a3754be4b8a9f0e2f64a77a0002");
        Host.RoundTrip(dataType, Json).ShouldBeJson(Json);
    }

    [Fact]
    public void References_OfAStoredValue_AreAllThatWasPicked()
        => Host.References(Host.AddDataType(Aliases.MultiNodeTreePicker), "umb://document/7d2f0a3754be4b8a9f0e2f64a77a0001,umb://member/7d2f0a3754be4b8a9f0e2f64a77a0002")
            .ShouldBe(["umb://document/7d2f0a3754be4b8a9f0e2f64a77a0001", "umb://member/7d2f0a3754be4b8a9f0e2f64a77a0002"]);

    [Fact]
    public void Validate_TheNumberOfItems_SaysHowMany()
    {
        var dataType = Host.AddDataType(Aliases.MultiNodeTreePicker, """{"minNumber":2,"maxNumber":2}""");
        var picked = Picked(Host.AddDocument("Accueil").Key);

        Host.ValidatePosted(dataType, $"[{picked}]").ShouldBe(["Il faut au moins 2 élément(s) : il en manque 1."]);
        Host.ValidatePosted(dataType, $"[{picked},{picked}]").ShouldBeEmpty();
        Host.ValidatePosted(dataType, $"[{picked},{picked},{picked}]").ShouldBe(["2 élément(s) au plus sont autorisés : 1 de trop."]);
    }

    [Fact]
    public void Validate_MediaWhereDocumentsAreWanted_SaysSo()
        => Host.ValidatePosted(
                Host.AddDataType(Aliases.MultiNodeTreePicker, """{"startNode":{"type":"content"}}"""),
                $"[{Picked(Guid.NewGuid(), "media")}]")
            .ShouldBe(["L’élément choisi n’est pas du bon genre."]);

    [Fact]
    public void Validate_AgainstTheFilter_KnowsTypeAndExistence()
    {
        var allowed = Guid.NewGuid();
        var dataType = Host.AddDataType(Aliases.MultiNodeTreePicker, $$"""{"filter":"{{allowed}}"}""");
        var right = Host.AddDocument("Personne", allowed).Key;
        var wrong = Host.AddDocument("Page").Key;

        Host.ValidatePosted(dataType, $"[{Picked(right)}]").ShouldBeEmpty();
        Host.ValidatePosted(dataType, $"[{Picked(wrong)}]").ShouldBe(["Ce type de contenu n’est pas autorisé ici."]);
        Host.ValidatePosted(dataType, $"[{Picked(Guid.NewGuid())}]").ShouldBe(["L’élément choisi n’existe plus."]);
    }

    [Fact]
    public void Validate_AgainstTheStartNode_KnowsThePlace()
    {
        var (root, child, other) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        Host.Parents[root] = null;
        Host.Parents[child] = root;
        Host.Parents[other] = null;
        var dataType = Host.AddDataType(Aliases.MultiNodeTreePicker, $$$"""{"startNode":{"type":"content","id":"{{{root}}}"}}""");

        Host.ValidatePosted(dataType, $"[{Picked(child)}]").ShouldBeEmpty();
        Host.ValidatePosted(dataType, $"[{Picked(other)}]").ShouldBe(["L’élément choisi ne se trouve pas dans le dossier prévu."]);
    }

    private static string Picked(Guid key, string type = "document") => $$"""{"type":"{{type}}","unique":"{{key}}"}""";
}
