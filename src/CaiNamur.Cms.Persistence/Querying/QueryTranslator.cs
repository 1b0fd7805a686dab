using System.Linq.Expressions;
using Umbraco.Cms.Core.Persistence.Querying;

namespace CaiNamur.Cms.Persistence.Querying;

/// <summary>
/// Rewrites conditions on an entity (<c>content => content.Path.SqlStartsWith(…)</c>) onto the row that stores it,
/// so that EF Core can turn them into SQL. A member that is not mapped is an error: nothing is ever filtered in memory.
/// </summary>
/// <typeparam name="TEntity">Umbraco's entity interface.</typeparam>
/// <typeparam name="TRow">The row, or the joined rows, that the repository queries.</typeparam>
internal sealed class QueryTranslator<TEntity, TRow>
{
    private readonly Dictionary<string, MappedMember> _members = [];

    /// <summary>Maps a member, or a path of members such as <c>content => content.ContentType.Alias</c>.</summary>
    public QueryTranslator<TEntity, TRow> Map<TEntityValue, TRowValue>(
        Expression<Func<TEntity, TEntityValue>> entityMember,
        Expression<Func<TRow, TRowValue>> row)
        => Map(entityMember, row, ignoreCase: false);

    /// <summary>Maps a text that Umbraco compares without regard to case: a name, an alias, a login.</summary>
    public QueryTranslator<TEntity, TRow> MapIgnoringCase(
        Expression<Func<TEntity, string?>> entityMember,
        Expression<Func<TRow, string?>> row)
        => Map(entityMember, row, ignoreCase: true);

    /// <summary>Applies every condition of a query.</summary>
    /// <exception cref="NotSupportedException">A condition uses a member or method that has no translation.</exception>
    public IQueryable<TRow> Apply(IQueryable<TRow> rows, IQuery<TEntity>? query)
    {
        if (query is null)
        {
            return rows;
        }

        if (query is not ExpressionQuery<TEntity> expressions)
        {
            throw new NotSupportedException($"The query must come from ICoreScopeProvider.CreateQuery: {query.GetType()}.");
        }

        foreach (Expression<Func<TEntity, bool>> predicate in expressions.Predicates)
        {
            rows = rows.Where(Translate(predicate));
        }

        return rows;
    }

    public Expression<Func<TRow, bool>> Translate(Expression<Func<TEntity, bool>> predicate)
    {
        ParameterExpression row = Expression.Parameter(typeof(TRow), "row");
        Expression body = new PredicateRewriter(predicate.Parameters[0], row, _members).Visit(predicate.Body)!;
        return Expression.Lambda<Func<TRow, bool>>(body, row);
    }

    private QueryTranslator<TEntity, TRow> Map(LambdaExpression entityMember, LambdaExpression row, bool ignoreCase)
    {
        string path = MemberPath.Of(entityMember.Body, entityMember.Parameters[0])
            ?? throw new ArgumentException("A path of members is wanted.", nameof(entityMember));
        _members[path] = new MappedMember(row, ignoreCase);
        return this;
    }
}
