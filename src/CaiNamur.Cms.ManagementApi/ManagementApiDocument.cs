namespace CaiNamur.Cms.ManagementApi;

/// <summary>The OpenAPI document that describes the API.</summary>
internal static class ManagementApiDocument
{
    public const string Name = "management";
}
