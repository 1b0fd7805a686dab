namespace CaiNamur.Web.Caching;

/// <summary>Holds back the body of an HTML answer; every other body goes straight to the wire.</summary>
internal sealed class PageBuffer(HttpResponse response, Stream wire) : Stream
{
    private bool _decided;

    /// <summary>The page, or null when the answer was not one.</summary>
    public MemoryStream? Captured { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush()
    {
        if (Target == wire)
        {
            wire.Flush();
        }
    }

    public override Task FlushAsync(CancellationToken cancellationToken)
        => Target == wire ? wire.FlushAsync(cancellationToken) : Task.CompletedTask;

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => Target.Write(buffer, offset, count);

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => Target.WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        => Target.WriteAsync(buffer, cancellationToken);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Captured?.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>The first write decides: by then the answer knows what it is.</summary>
    private Stream Target
    {
        get
        {
            if (!_decided)
            {
                _decided = true;
                bool isPage = response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) is true
                    && !response.Headers.ContainsKey("Content-Encoding");
                Captured = isPage ? new MemoryStream(32 * 1024) : null;
            }

            return Captured ?? wire;
        }
    }
}
