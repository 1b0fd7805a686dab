namespace CaiNamur.Web.Features.Directories;

/// <summary>An address in lines.</summary>
public sealed record PostalAddress(string? Street, string? PostalCode, string? Locality)
{
    /// <summary>« 5500 Dinant ».</summary>
    public string LocalityLine => string.Join(' ', new[] { PostalCode, Locality }.Where(part => !string.IsNullOrWhiteSpace(part)));

    /// <summary>The lines that are known.</summary>
    public IEnumerable<string> Lines => new[] { Street, LocalityLine }.OfType<string>().Where(line => line.Length > 0);
}
