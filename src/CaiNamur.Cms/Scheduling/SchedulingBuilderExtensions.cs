using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace CaiNamur.Cms.Scheduling;

/// <summary>Registers planned publication.</summary>
public static class SchedulingBuilderExtensions
{
    /// <summary>
    /// Adds what carries out planned publications, keeps record of them and tells planners of those that fail.
    /// <see cref="IPublicationPlans"/> and the other stores come from the persistence.
    /// </summary>
    public static IUmbracoBuilder AddCmsScheduling(this IUmbracoBuilder builder)
    {
        IServiceCollection services = builder.Services;
        services.AddSingleton<PublicationAlarm>();
        services.AddSingleton<IPublicationAlarm>(provider => provider.GetRequiredService<PublicationAlarm>());
        services.AddSingleton<PlannedPublishing>();
        services.AddSingleton<PlanAudit>();
        services.AddSingleton<PlanAnnouncer>();
        services.AddSingleton<PlanExecutor>();
        services.AddSingleton<FailureMessage>();
        services.AddSingleton<FailureMailer>();
        services.AddSingleton<PublicationRunner>();
        services.AddHostedService<PublicationWorker>();
        services.AddHostedService<FailureMailWorker>();
        return builder
            .AddNotificationHandler<ContentSavingNotification, PublicationPlanHandler>()
            .AddNotificationHandler<ContentPublishingNotification, PublicationPlanHandler>()
            .AddNotificationHandler<ContentMovedToRecycleBinNotification, PublicationPlanHandler>()
            .AddNotificationHandler<ContentDeletedNotification, PublicationPlanHandler>();
    }
}
