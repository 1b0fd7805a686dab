namespace CaiNamur.Cms.Backoffice;

/// <summary>What a part of the system adds to the backoffice client. The Management API hands all of them out.</summary>
public interface IBackofficeExtensionManifests
{
    /// <summary>What the client may know before anybody has signed in.</summary>
    IReadOnlyList<BackofficeExtensionManifest> Public { get; }

    /// <summary>What the client may know once somebody has.</summary>
    IReadOnlyList<BackofficeExtensionManifest> Private { get; }
}
