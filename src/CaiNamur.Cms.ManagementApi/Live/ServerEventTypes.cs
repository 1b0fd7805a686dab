namespace CaiNamur.Cms.ManagementApi.Live;

/// <summary>What the client drops from its memory on.</summary>
internal static class ServerEventTypes
{
    public const string Updated = "Updated";

    public const string Deleted = "Deleted";
}
