using Microsoft.Extensions.DependencyInjection;

namespace CaiNamur.Cms.Security.Reading;

internal static class ReadingServiceCollectionExtensions
{
    /// <summary>Adds what lists of documents and media ask about the user who reads them.</summary>
    public static IServiceCollection AddReadingRules(this IServiceCollection services)
    {
        services.AddSingleton<IUserStartNodes, UserStartNodes>();
        services.AddSingleton<IDocumentReadingRules, DocumentReadingRules>();
        return services;
    }
}
