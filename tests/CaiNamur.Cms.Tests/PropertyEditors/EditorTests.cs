using CaiNamur.Cms.Tests.PropertyEditors.Support;

namespace CaiNamur.Cms.Tests.PropertyEditors;

/// <summary>Tests of one editor, each with a CMS of its own.</summary>
public abstract class EditorTests : IDisposable
{
    private protected EditorHost Host { get; } = new();

    public void Dispose()
    {
        Host.Dispose();
        GC.SuppressFinalize(this);
    }
}
