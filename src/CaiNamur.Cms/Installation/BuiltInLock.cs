namespace CaiNamur.Cms.Installation;

/// <summary>A lock that Core's services take by id.</summary>
/// <param name="Id">Id of the lock.</param>
/// <param name="Name">Name, for logs and messages.</param>
public sealed record BuiltInLock(int Id, string Name);
