namespace CaiNamur.Cms.Persistence.Users;

/// <summary>Which tree a start node limits. The numbers are stored.</summary>
internal enum StartNodeKind
{
    Content = 1,
    Media = 2,
}
