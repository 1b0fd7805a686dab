using System.Text.Json.Nodes;

namespace CaiNamur.Benchmarks.Backoffice;

/// <summary>A call that the client makes.</summary>
/// <param name="Kind">What is asked for.</param>
/// <param name="Path">With the query.</param>
/// <param name="Body">What is posted; nothing is when only something is read.</param>
internal sealed record DocumentCall(string Kind, string Path, JsonNode? Body = null)
{
    /// <summary>Makes the call and reads the answer.</summary>
    public Task SendAsync(BackofficeSession session) => session.SendAsync(Body is null ? HttpMethod.Get : HttpMethod.Post, Path, Body);
}
