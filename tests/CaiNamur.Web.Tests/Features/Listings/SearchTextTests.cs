using CaiNamur.Web.Features.Listings;

namespace CaiNamur.Web.Tests.Features.Listings;

public sealed class SearchTextTests
{
    [Fact]
    public void Fold_TakesAwayCaseAccentsAndTypography() => SearchText.Fold("L’Éducation au CŒUR").ShouldBe("l'education au coeur");

    [Fact]
    public void Words_OfAQuestion_AreFoldedAndEachThereOnce() =>
        SearchText.Words("Où est l’école ? L'ÉCOLE de Namur !").ShouldBe(["ou", "est", "ecole", "de", "namur"]);

    [Fact]
    public void Words_OfAVeryLongQuestion_AreFew() => SearchText.Words(string.Join(' ', Enumerable.Range(10, 500))).Count.ShouldBe(8);
}
