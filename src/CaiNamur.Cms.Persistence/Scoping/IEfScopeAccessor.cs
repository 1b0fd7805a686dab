namespace CaiNamur.Cms.Persistence.Scoping;

/// <summary>The scope that repositories work in.</summary>
internal interface IEfScopeAccessor
{
    /// <summary>The innermost open scope of this flow of execution, or null.</summary>
    EfScope? Ambient { get; }

    /// <exception cref="InvalidOperationException">No scope is open: a repository was called outside <c>ICoreScopeProvider.CreateCoreScope</c>.</exception>
    EfScope RequireAmbient();
}
