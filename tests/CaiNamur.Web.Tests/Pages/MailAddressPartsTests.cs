using CaiNamur.Web.Pages;
using FsCheck.Xunit;

namespace CaiNamur.Web.Tests.Pages;

public sealed class MailAddressPartsTests
{
    [Fact]
    public void Of_Address_BreaksAfterSignAndFullStops()
        => MailAddressParts.Of("accueil.namur@example.org").ShouldBe(["accueil.", "namur@", "example.", "org"]);

    [Property]
    public bool Of_Anything_IsTheSameTogether(string text) => string.Concat(MailAddressParts.Of(text ?? string.Empty)) == (text ?? string.Empty);
}
