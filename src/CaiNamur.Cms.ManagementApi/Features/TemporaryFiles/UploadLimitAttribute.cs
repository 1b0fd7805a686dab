using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace CaiNamur.Cms.ManagementApi.Features.TemporaryFiles;

/// <summary>Lets an upload be larger than anything else that is sent to the site, and no larger than <see cref="UploadLimit"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UploadLimitAttribute : Attribute, IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        HttpContext http = context.HttpContext;
        UploadLimit limit = http.RequestServices.GetRequiredService<UploadLimit>();
        if (http.Request.ContentLength > limit.RequestBytes)
        {
            context.Result = UploadProblem.TooLarge(limit);
            return;
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
        {
            body.MaxRequestBodySize = limit.RequestBytes;
        }

        http.Features.Set<IFormFeature>(new FormFeature(http.Request, new FormOptions { MultipartBodyLengthLimit = limit.RequestBytes, ValueLengthLimit = 4096, ValueCountLimit = 16 }));
        await next();
    }
}
