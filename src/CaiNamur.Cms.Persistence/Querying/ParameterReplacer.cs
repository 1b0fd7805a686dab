using System.Linq.Expressions;

namespace CaiNamur.Cms.Persistence.Querying;

/// <summary>Puts an expression in the place of a lambda's parameter.</summary>
internal sealed class ParameterReplacer(ParameterExpression parameter, Expression replacement) : ExpressionVisitor
{
    protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? replacement : node;
}
