using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace CaiNamur.Cms.ManagementApi.Features.TemporaryFiles;

/// <summary>How large a file may be: <c>Umbraco:CMS:Runtime:MaxRequestLength</c>, in kilobytes.</summary>
public sealed class UploadLimit(IOptionsMonitor<RuntimeSettings> settings)
{
    /// <summary>Enough for photographs, brochures and short films.</summary>
    private const long DefaultKilobytes = 50 * 1024;

    /// <summary>What the form around the file takes.</summary>
    private const long Envelope = 64 * 1024;

    public long Kilobytes => settings.CurrentValue.MaxRequestLength ?? DefaultKilobytes;

    public long Bytes => Kilobytes * 1024;

    /// <summary>The file and the form around it.</summary>
    public long RequestBytes => Bytes + Envelope;
}
