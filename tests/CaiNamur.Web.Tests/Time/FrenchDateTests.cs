using CaiNamur.Web.Time;

namespace CaiNamur.Web.Tests.Time;

public sealed class FrenchDateTests
{
    [Fact]
    public void Full_OnTheFirstOfTheMonth_WritesTheOrdinal() =>
        FrenchDate.Full(new DateOnly(2027, 3, 1)).ShouldBe("lundi 1er\u00a0mars\u00a02027");

    [Fact]
    public void Hours_WithAndWithoutMinutes_KeepsNumberAndUnitTogether() =>
        FrenchDate.Hours(new TimeOnly(9, 0), new TimeOnly(12, 5)).ShouldBe("de 9\u00a0h à 12\u00a0h\u00a005");
}
