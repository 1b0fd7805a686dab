using System.Collections;
using System.Linq.Expressions;
using Umbraco.Cms.Core.Persistence.Querying;

namespace CaiNamur.Cms.Persistence.Querying;

/// <summary>
/// Umbraco's query as the list of its conditions. Repositories rewrite them onto their rows with <see cref="QueryTranslator{TEntity,TRow}"/>;
/// SQL text is never built from them here.
/// </summary>
internal sealed class ExpressionQuery<T> : IQuery<T>
{
    private static readonly System.Reflection.MethodInfo ContainsMethod = typeof(Enumerable)
        .GetMethods()
        .Single(method => method.Name == nameof(Enumerable.Contains) && method.GetParameters().Length == 2);

    private readonly List<Expression<Func<T, bool>>> _predicates = [];

    /// <summary>All conditions; an entity must meet every one.</summary>
    public IReadOnlyList<Expression<Func<T, bool>>> Predicates => _predicates;

    public IQuery<T> Where(Expression<Func<T, bool>> predicate)
    {
        _predicates.Add(predicate);
        return this;
    }

    public IQuery<T> WhereIn(Expression<Func<T, object>> fieldSelector, IEnumerable? values)
    {
        _predicates.Add(In(fieldSelector, values));
        return this;
    }

    public IQuery<T> WhereNotIn(Expression<Func<T, object>> fieldSelector, IEnumerable? values)
    {
        Expression<Func<T, bool>> isIn = In(fieldSelector, values);
        _predicates.Add(Expression.Lambda<Func<T, bool>>(Expression.Not(isIn.Body), isIn.Parameters));
        return this;
    }

    public IQuery<T> WhereAny(IEnumerable<Expression<Func<T, bool>>> predicates)
    {
        ParameterExpression entity = Expression.Parameter(typeof(T), "entity");
        Expression? any = null;
        foreach (Expression<Func<T, bool>> predicate in predicates)
        {
            Expression body = new ParameterReplacer(predicate.Parameters[0], entity).Visit(predicate.Body);
            any = any is null ? body : Expression.OrElse(any, body);
        }

        if (any is not null)
        {
            _predicates.Add(Expression.Lambda<Func<T, bool>>(any, entity));
        }

        return this;
    }

    /// <summary>Not supported: the SQL is EF Core's, made from <see cref="Predicates"/>.</summary>
    public IEnumerable<Tuple<string, object[]>> GetWhereClauses()
        => throw new NotSupportedException("Conditions are translated by EF Core; there is no clause text.");

    private static Expression<Func<T, bool>> In(Expression<Func<T, object>> fieldSelector, IEnumerable? values)
    {
        // Value types arrive boxed.
        Expression field = fieldSelector.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : fieldSelector.Body;
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(field.Type))!;
        foreach (object? value in values ?? Array.Empty<object>())
        {
            list.Add(value);
        }

        Expression contains = Expression.Call(ContainsMethod.MakeGenericMethod(field.Type), Expression.Constant(list), field);
        return Expression.Lambda<Func<T, bool>>(contains, fieldSelector.Parameters);
    }
}
