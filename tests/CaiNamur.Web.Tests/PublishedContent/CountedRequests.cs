using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace CaiNamur.Web.Tests.PublishedContent;

/// <summary>Has the commands of every request counted.</summary>
internal sealed class CountedRequests(DatabaseCommandCounter counter) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (context, following) =>
        {
            counter.CountThisFlow();
            await following(context);
        });
        next(app);
    };
}
