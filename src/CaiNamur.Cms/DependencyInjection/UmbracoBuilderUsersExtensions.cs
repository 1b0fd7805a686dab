using CaiNamur.Cms.Security;
using CaiNamur.Cms.Security.Reading;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace CaiNamur.Cms.DependencyInjection;

/// <summary>What Core's user service needs beside the repositories.</summary>
internal static class UmbracoBuilderUsersExtensions
{
    public static IUmbracoBuilder AddCmsUsers(this IUmbracoBuilder builder)
    {
        IServiceCollection services = builder.Services;
        services.AddUnique<IBackOfficeUserReader, BackOfficeUserReader>();
        services.AddUnique<IBackOfficeUserStore, BackOfficeUserStore>();
        services.AddUnique<IBackOfficeSecurityAccessor, BackOfficeSecurityAccessor>();
        services.AddUnique<IAuditEntryService, AuditEntryService>();
        services.AddUnique<IUserDataService, UserDataService>();
        services.AddUnique<ILocalLoginSettingProvider, NoopLocalLoginSettingProvider>();
        services.AddUnique<IUserInviteSender, NoUserInvitations>();
        services.AddUnique<IUserForgotPasswordSender, NoPasswordReminders>();
        services.AddReadingRules();
        return builder;
    }
}
