using Microsoft.Extensions.Logging;

namespace CaiNamur.Cms.ManagementApi.Security.Messages;

internal static partial class Log
{
    [LoggerMessage(4511, LogLevel.Warning, "No mail can be sent to who has forgotten a password: set Umbraco:CMS:WebRouting:UmbracoApplicationUrl or CaiNamur:Hosts, so that the address of the site is known")]
    public static partial void AddressUnknown(this ILogger logger);
}
