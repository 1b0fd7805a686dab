namespace CaiNamur.Web.Operations;

/// <summary>Lets what is logged while an answer is made be found by its request. Answers from the output cache log nothing and are spared it.</summary>
internal static class RequestLogScope
{
    public static IApplicationBuilder UseRequestLogScope(this IApplicationBuilder app)
    {
        ILogger logger = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(RequestLogScope).FullName!);
        return app.Use(async (context, next) =>
        {
            using IDisposable? scope = logger.BeginScope(new KeyValuePair<string, object>[]
            {
                new("RequestId", context.TraceIdentifier),
                new("RequestPath", context.Request.Path.Value ?? string.Empty),
            });
            await next(context);
        });
    }
}
