using Microsoft.Extensions.DependencyInjection;

namespace CaiNamur.Cms.Uploads;

internal static class UploadsServiceCollectionExtensions
{
    /// <summary>Adds what uploads pass through before they are kept.</summary>
    public static IServiceCollection AddCaiUploads(this IServiceCollection services) => services.AddSingleton<IUploadInspector, UploadInspector>();
}
