using CaiNamur.ContentSeed.Keys;

namespace CaiNamur.ContentSeed.Tests.Keys;

public sealed class NameBasedGuidTests
{
    private static readonly Guid Dns = new("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
    private static readonly Guid Url = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    // Vectors of RFC 9562 (A.4, www.example.com) and of the published examples for the name spaces of RFC 4122.
    [Theory]
    [InlineData("www.example.com", "2ed6657d-e927-568b-95e1-2665a8aea6a2")]
    [InlineData("python.org", "886313e1-3b8a-5372-9b90-0c9aee199e5d")]
    public void Create_ForDnsName_GivesPublishedVector(string name, string expected)
        => NameBasedGuid.Create(Dns, name).ShouldBe(new Guid(expected));

    [Fact]
    public void Create_ForUrl_GivesPublishedVector()
        => NameBasedGuid.Create(Url, "http://python.org/").ShouldBe(new Guid("4c565f0d-3f5a-5890-b41b-20cf47701c5e"));

    [Fact]
    public void Create_ForNonAsciiName_HashesItsUtf8Bytes()
        => NameBasedGuid.Create(Dns, "équipe").ShouldBe(new Guid("cda70ae7-bd90-57f9-9de7-119222cf7141"));

    [Fact]
    public void Create_InAnotherSpace_GivesAnotherKey()
        => NameBasedGuid.Create(Url, "a").ShouldNotBe(NameBasedGuid.Create(Dns, "a"));
}
