using Umbraco.Cms.Core.Security;

namespace CaiNamur.Cms.PropertyEditors.Files;

/// <summary>
/// Refuses drawings that cannot be parsed, and so could not be cleaned either. What can be parsed is cleaned when it is stored.
/// </summary>
internal sealed class SvgAnalyzer : IFileStreamSecurityAnalyzer
{
    private const int HeadLength = 512;

    public bool ShouldHandle(Stream fileStream)
    {
        var head = new byte[HeadLength];
        var length = fileStream.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false);
        return SvgDocument.IsLikely(head.AsMemory(0, length)) && head.AsSpan(0, length).IndexOf("svg"u8) >= 0;
    }

    public bool IsConsideredSafe(Stream fileStream) => SvgDocument.TryLoad(fileStream) is not null;
}
