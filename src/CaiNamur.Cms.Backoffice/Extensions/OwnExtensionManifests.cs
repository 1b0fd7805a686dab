using CaiNamur.Cms.Backoffice.ClientFiles;

namespace CaiNamur.Cms.Backoffice.Extensions;

/// <summary>Announces our extensions: one module, which registers everything else once somebody has signed in.</summary>
internal sealed class OwnExtensionManifests(ClientBundle bundle) : IBackofficeExtensionManifests
{
    public IReadOnlyList<BackofficeExtensionManifest> Public => [];

    public IReadOnlyList<BackofficeExtensionManifest> Private { get; } =
    [
        new()
        {
            Name = "CaiNamur",
            Extensions =
            [
                new Dictionary<string, object>
                {
                    ["type"] = "backofficeEntryPoint",
                    ["alias"] = "CaiNamur.EntryPoint",
                    ["name"] = "CaiNamur",
                    ["js"] = ClientBundle.Url(bundle.Description.EntryPoint),
                },
            ],
        },
    ];
}
