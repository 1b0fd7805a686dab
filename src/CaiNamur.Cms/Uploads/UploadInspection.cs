namespace CaiNamur.Cms.Uploads;

/// <summary>What came of looking into an uploaded file.</summary>
public sealed class UploadInspection
{
    private UploadInspection(Func<Stream>? open, string? refusal)
    {
        Open = open ?? (() => Stream.Null);
        Refusal = refusal;
    }

    /// <summary>Opens what is to be kept.</summary>
    public Func<Stream> Open { get; }

    /// <summary>Why the file is not taken, in French; null when it is.</summary>
    public string? Refusal { get; }

    public static UploadInspection Accept(Func<Stream> open) => new(open, refusal: null);

    public static UploadInspection Refuse(string reason) => new(open: null, reason);
}
