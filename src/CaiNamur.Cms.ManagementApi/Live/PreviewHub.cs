using Microsoft.AspNetCore.SignalR;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Live;

/// <summary>Tells open previews that their document was saved again. Open to whoever holds a valid preview cookie; it says no more than keys.</summary>
public sealed class PreviewHub(IPreviewService preview) : Hub<IPreviewClient>
{
    /// <summary>Where the preview app connects to.</summary>
    public const string Path = "/umbraco/PreviewHub";

    /// <inheritdoc />
    public override Task OnConnectedAsync()
    {
        if (!preview.IsInPreview())
        {
            Context.Abort();
        }

        return base.OnConnectedAsync();
    }
}
