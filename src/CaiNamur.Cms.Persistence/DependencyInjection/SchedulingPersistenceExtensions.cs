using CaiNamur.Cms.Persistence.Scheduling;
using CaiNamur.Cms.Scheduling;
using Microsoft.Extensions.DependencyInjection;

namespace CaiNamur.Cms.Persistence.DependencyInjection;

internal static class SchedulingPersistenceExtensions
{
    /// <summary>The record of planned publications.</summary>
    internal static IServiceCollection AddSchedulingPersistence(this IServiceCollection services)
    {
        services.AddSingleton<PublicationPlanRecorder>();
        services.AddSingleton<IPublicationPlanStore, EfPublicationPlanStore>();
        services.AddSingleton<IOpenPublicationPlans, EfOpenPublicationPlans>();
        services.AddSingleton<IFailureMails, EfFailureMails>();
        services.AddSingleton<IPublicationPlans, EfPublicationPlans>();
        return services;
    }
}
