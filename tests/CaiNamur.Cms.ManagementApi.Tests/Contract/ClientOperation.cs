namespace CaiNamur.Cms.ManagementApi.Tests.Contract;

/// <summary>An operation that the client calls in an editor's daily work.</summary>
/// <param name="Id">Name of the operation in the client's SDK.</param>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">Path with its parameters in braces.</param>
/// <param name="Query">Names of the query parameters.</param>
/// <param name="Access">Who may call it.</param>
public sealed record ClientOperation(string Id, string Method, string Path, IReadOnlyList<string> Query, OperationAccess Access)
{
    public static IReadOnlyList<ClientOperation> All { get; } =
    [
        .. File.ReadLines(Path_("operations.csv")).Skip(1).Select(line => line.Split(',')).Select(cells => new ClientOperation(
            cells[0],
            cells[1],
            cells[2],
            cells[3].Split(' ', StringSplitOptions.RemoveEmptyEntries),
            Enum.Parse<OperationAccess>(cells[4]))),
    ];

    /// <summary>The path with keys of nothing in it.</summary>
    public string ToUnknown() => string.Join('/', Path.Split('/').Select(part => part.StartsWith('{') ? Guid.NewGuid().ToString() : part));

    public override string ToString() => Id;

    private static string Path_(string name) => System.IO.Path.Combine(AppContext.BaseDirectory, "Contract", name);
}
