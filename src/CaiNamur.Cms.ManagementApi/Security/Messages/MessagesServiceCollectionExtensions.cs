using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Security;
using Umbraco.Extensions;

namespace CaiNamur.Cms.ManagementApi.Security.Messages;

internal static class MessagesServiceCollectionExtensions
{
    /// <summary>The mails of accounts, with the links in them.</summary>
    public static IServiceCollection AddAccountMessages(this IServiceCollection services)
    {
        services.AddSingleton<BackOfficeLinks>();
        services.AddUnique<IForgotPasswordUriProvider, ForgotPasswordUriProvider>();
        services.AddUnique<IInviteUriProvider, InviteUriProvider>();
        services.AddUnique<IUserForgotPasswordSender, ForgotPasswordMails>();
        services.AddUnique<IUserInviteSender, InvitationMails>();
        return services;
    }
}
