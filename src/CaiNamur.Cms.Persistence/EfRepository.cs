using CaiNamur.Cms.Persistence.Scoping;

namespace CaiNamur.Cms.Persistence;

/// <summary>What every repository needs: the ambient scope's context, for reading or inside its transaction.</summary>
internal abstract class EfRepository(IEfScopeAccessor scopes)
{
    protected EfScope Scope => scopes.RequireAmbient();

    /// <summary>For reading; entities are not tracked.</summary>
    protected CmsDbContext Reading() => Scope.Reading();

    /// <summary>For writing, in the scope's transaction. Save at once: a scope has many repositories, none of them knows the last.</summary>
    protected CmsDbContext Writing() => Scope.Writing();
}
