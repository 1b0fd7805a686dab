using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace CaiNamur.Web.Operations;

/// <summary>Serilog on the console: readable while developing, JSON in production. Levels come from the configuration (<c>Serilog:MinimumLevel</c>).</summary>
internal static class SiteLogging
{
    public static void AddSiteLogging(this WebApplicationBuilder builder)
    {
        bool readable = builder.Environment.IsDevelopment();
        builder.Services.AddSerilog(logger =>
        {
            logger.MinimumLevel.Information()
                .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                .MinimumLevel.Override("Umbraco", LogEventLevel.Warning)
                .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)

                // It would only say that requests begin and end, and makes an activity for each as long as it may say anything.
                .MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LevelAlias.Off)
                .Filter.ByExcluding(IsFailedStart)
                .ReadFrom.Configuration(builder.Configuration);
            if (readable)
            {
                logger.WriteTo.Console(formatProvider: System.Globalization.CultureInfo.InvariantCulture);
            }
            else
            {
                logger.WriteTo.Console(new RenderedCompactJsonFormatter());
            }
        });
    }

    /// <summary>The host logs why it does not start with the way through its code; the program says the same in one line.</summary>
    private static bool IsFailedStart(LogEvent line)
        => line.Exception is IOException or FormatException
            && line.Properties.TryGetValue("SourceContext", out LogEventPropertyValue? source)
            && source is ScalarValue { Value: "Microsoft.Extensions.Hosting.Internal.Host" };
}
