using CaiNamur.Cms.Tests.PropertyEditors.Support;
using Umbraco.Cms.Core.PropertyEditors;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace CaiNamur.Cms.Tests.PropertyEditors.Dates;

public sealed class DateEditorTests : EditorTests
{
    private const string AllZones = """{"timeZones":{"mode":"all"}}""";

    public static TheoryData<string, string, object> Converted => new()
    {
        { Aliases.DateOnly, """{"date":"2027-03-21","timeZone":null}""", new DateOnly(2027, 3, 21) },
        { Aliases.TimeOnly, """{"date":"09:30:00","timeZone":null}""", new TimeOnly(9, 30) },
        { Aliases.DateTimeUnspecified, """{"date":"2027-03-21T09:30:00","timeZone":null}""", new DateTime(2027, 3, 21, 9, 30, 0) },
        {
            Aliases.DateTimeWithTimeZone,
            """{"date":"2027-03-21T09:30:00+01:00","timeZone":"Europe/Brussels"}""",
            new DateTimeOffset(2027, 3, 21, 9, 30, 0, TimeSpan.FromHours(1))
        },
    };

    [Theory]
    [InlineData(Aliases.DateOnly, """{"date":"2027-03-21","timeZone":null}""", """{"date":"2027-03-21T00:00:00+00:00","timeZone":null}""")]
    [InlineData(Aliases.TimeOnly, """{"date":"09:30:00","timeZone":null}""", """{"date":"0001-01-01T09:30:00+00:00","timeZone":null}""")]
    [InlineData(Aliases.DateTimeUnspecified, """{"date":"2027-03-21T09:30:00","timeZone":null}""", """{"date":"2027-03-21T09:30:00+00:00","timeZone":null}""")]
    [InlineData(Aliases.DateTimeWithTimeZone, """{"date":"2027-07-21T09:30:00+02:00","timeZone":"Europe/Brussels"}""", """{"date":"2027-07-21T09:30:00+02:00","timeZone":"Europe/Brussels"}""")]
    public void RoundTrip_OfADate_GivesTheSameDate(string alias, string json, string stored)
    {
        var dataType = Host.AddDataType(alias, AllZones);

        Host.Store(dataType, json).ShouldBeOfType<string>().ShouldBe(stored);
        Host.RoundTrip(dataType, json).ShouldBeJson(json);
    }

    [Fact]
    public void RoundTrip_OfADateTime_GivesTheSameDateTime()
    {
        var dataType = Host.AddDataType(Aliases.DateTime);

        Host.Store(dataType, "\"2027-03-21 09:30:00\"").ShouldBe(new DateTime(2027, 3, 21, 9, 30, 0));
        Host.RoundTrip(dataType, "\"2027-03-21 09:30:00\"").ShouldBeJson("\"2027-03-21 09:30:00\"");
    }

    [Fact]
    public void Store_AWallTimeWithAZone_TakesTheOffsetOfThatDay()
    {
        var dataType = Host.AddDataType(Aliases.DateTimeWithTimeZone, AllZones);

        Host.RoundTrip(dataType, """{"date":"2027-07-21T09:30","timeZone":"Europe/Brussels"}""")
            .ShouldBeJson("""{"date":"2027-07-21T09:30:00+02:00","timeZone":"Europe/Brussels"}""");
    }

    [Theory]
    [InlineData(Aliases.DateTime, "\"demain\"", "« demain » n’est pas une date valide.")]
    [InlineData(Aliases.DateTime, "\"09:00\"", "« 09:00 » n’est pas une date valide.")]
    [InlineData(Aliases.DateOnly, """{"date":"2027-02-30"}""", "« 2027-02-30 » n’est pas une date valide.")]
    [InlineData(Aliases.TimeOnly, """{"date":"25:00"}""", "« 25:00 » n’est pas une heure valide.")]
    [InlineData(Aliases.DateTimeWithTimeZone, """{"date":"2027-03-28T02:30","timeZone":"Europe/Brussels"}""", "« 2027-03-28T02:30 » n’est pas une date valide.")]
    [InlineData(Aliases.DateTimeWithTimeZone, """{"date":"2027-03-21T09:30:00+01:00"}""", "Un fuseau horaire est nécessaire.")]
    [InlineData(Aliases.DateTimeWithTimeZone, """{"date":"2027-03-21T09:30:00+01:00","timeZone":"Mars/Olympus"}""", "Le fuseau horaire « Mars/Olympus » n’est pas autorisé.")]
    public void Validate_WhatIsNoDate_SaysSo(string alias, string json, string message)
        => Host.ValidatePosted(Host.AddDataType(alias, AllZones), json).ShouldBe([message]);

    [Fact]
    public void Validate_AZoneThatIsNotOffered_NamesIt()
    {
        var dataType = Host.AddDataType(Aliases.DateTimeWithTimeZone, """{"timeZones":{"mode":"custom","timeZones":["Europe/Brussels"]}}""");

        Host.ValidatePosted(dataType, """{"date":"2027-03-21T09:30:00+01:00","timeZone":"Europe/Brussels"}""").ShouldBeEmpty();
        Host.ValidatePosted(dataType, """{"date":"2027-03-21T09:30:00+01:00","timeZone":"Europe/Paris"}""")
            .ShouldBe(["Le fuseau horaire « Europe/Paris » n’est pas autorisé."]);
    }

    [Theory]
    [MemberData(nameof(Converted))]
    public void Convert_AStoredDate_GivesTheTypeOfTheEditor(string alias, string json, object expected)
    {
        var dataType = Host.AddDataType(alias, AllZones);

        Host.Publish(dataType, Host.Store(dataType, json)).GetValue().ShouldBe(expected);
        Host.Publish(dataType, null).GetValue().ShouldBeNull();
    }

    [Fact]
    public void Sort_StoredDates_GoesByTheInstant()
    {
        var dataType = Host.AddDataType(Aliases.DateTimeWithTimeZone, AllZones);
        var earlier = Host.Store(dataType, """{"date":"2027-03-21T09:30:00+02:00","timeZone":"Europe/Helsinki"}""");
        var later = Host.Store(dataType, """{"date":"2027-03-21T09:00:00+01:00","timeZone":"Europe/Brussels"}""");
        var sortable = (IDataValueSortable)dataType.Editor!.GetValueEditor();

        string.CompareOrdinal(sortable.GetSortableValue(earlier, null), sortable.GetSortableValue(later, null)).ShouldBeLessThan(0);
    }
}
