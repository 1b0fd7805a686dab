namespace CaiNamur.Cms.ManagementApi.Tests.Contract;

/// <summary>Who may call an operation at all.</summary>
public enum OperationAccess
{
    /// <summary>Everybody: it is called before anybody has signed in.</summary>
    Open,

    /// <summary>Whoever is signed in.</summary>
    Backoffice,

    Content,

    Media,

    DocumentTree,

    MediaTree,

    Schema,
}
