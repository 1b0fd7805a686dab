namespace CaiNamur.Cms.ManagementApi.Routing;

/// <summary>Where the backoffice client looks for the Management API.</summary>
public static class ManagementApiPaths
{
    /// <summary>Everything the backoffice calls stands under this path, whatever the version.</summary>
    public const string Root = "/umbraco/management";

    /// <summary>The version that all operations but one belong to.</summary>
    public const string V1 = Root + "/api/v1";

    /// <summary>The version of the one operation that the client calls newer (validation of a document).</summary>
    public const string V11 = Root + "/api/v1.1";

    /// <summary>The document that describes the API (OpenAPI 3.1).</summary>
    public const string OpenApiDocument = Root + "/openapi/management.json";
}
