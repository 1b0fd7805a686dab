namespace CaiNamur.Cms.Tests.Imaging;

internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("cai-imaging-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
