using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CaiNamur.Cms.Hosting;

/// <summary>
/// Keeps the keys of Data Protection in the data folder (<c>keys/</c>): sessions and links in mails outlive a restart,
/// and instances that share the folder understand each other's. Only the account of the application may read it.
/// </summary>
internal sealed class ProtectionKeys(DataDirectory data, ILoggerFactory loggers) : IConfigureOptions<KeyManagementOptions>
{
    public void Configure(KeyManagementOptions options)
    {
        string path = data.Combine("keys");
        DirectoryInfo folder = OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(path)
            : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        options.XmlRepository = new FileSystemXmlRepository(folder, loggers);
    }
}
