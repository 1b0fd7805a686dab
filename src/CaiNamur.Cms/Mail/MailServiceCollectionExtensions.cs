using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Mail;
using Umbraco.Extensions;

namespace CaiNamur.Cms.Mail;

internal static class MailServiceCollectionExtensions
{
    public static IServiceCollection AddCaiMail(this IServiceCollection services)
    {
        services.AddUnique<IEmailSender, MailKitEmailSender>();
        services.AddSingleton<MailOutbox>();
        services.AddSingleton<IMailOutbox>(provider => provider.GetRequiredService<MailOutbox>());
        services.AddHostedService(provider => provider.GetRequiredService<MailOutbox>());
        return services;
    }
}
