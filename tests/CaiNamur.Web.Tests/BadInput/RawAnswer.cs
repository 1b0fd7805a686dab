namespace CaiNamur.Web.Tests.BadInput;

/// <summary>An answer as it came over the wire.</summary>
internal sealed record RawAnswer(int Status, string Head, string Body);
