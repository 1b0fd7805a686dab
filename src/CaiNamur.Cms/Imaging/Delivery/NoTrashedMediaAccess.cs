using Microsoft.AspNetCore.Http;

namespace CaiNamur.Cms.Imaging.Delivery;

internal sealed class NoTrashedMediaAccess : ITrashedMediaAccess
{
    public ValueTask<bool> IsAllowedAsync(HttpContext context, string mediaPath) => ValueTask.FromResult(false);
}
