namespace CaiNamur.Cms.ManagementApi.Live;

/// <summary>Sources that the client listens to and that Core has no name for.</summary>
internal static class ServerEventSources
{
    public const string User = "Umbraco:CMS:User";

    public const string UserGroup = "Umbraco:CMS:UserGroup";
}
