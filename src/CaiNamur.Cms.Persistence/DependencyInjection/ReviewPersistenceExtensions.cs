using CaiNamur.Cms.Persistence.Review;
using CaiNamur.Cms.Review;
using Microsoft.Extensions.DependencyInjection;

namespace CaiNamur.Cms.Persistence.DependencyInjection;

internal static class ReviewPersistenceExtensions
{
    /// <summary>Which pages should be read again.</summary>
    internal static IServiceCollection AddReviewPersistence(this IServiceCollection services) => services.AddSingleton<IReviewDates, EfReviewDates>();
}
