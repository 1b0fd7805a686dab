using Microsoft.AspNetCore.Http;

namespace CaiNamur.Cms.Imaging.Delivery;

/// <summary>Decides who may see files of media in the recycle bin. Without another registration nobody may.</summary>
public interface ITrashedMediaAccess
{
    /// <summary>Whether the sender of this request may see the file; called only for files that Core has marked as trashed.</summary>
    ValueTask<bool> IsAllowedAsync(HttpContext context, string mediaPath);
}
