using System.Linq.Expressions;

namespace CaiNamur.Cms.Persistence.Querying;

internal static class MemberPath
{
    /// <summary>Names the members from a lambda's parameter to a value (<c>ContentType.Alias</c>), or null when the expression is something else.</summary>
    public static string? Of(Expression expression, ParameterExpression parameter)
    {
        List<string> names = [];
        Expression? current = expression;
        while (true)
        {
            switch (current)
            {
                case UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.TypeAs } convert:
                    current = convert.Operand;
                    break;
                case MemberExpression { Member.Name: "Value" } nullable when nullable.Expression is { } operand && Nullable.GetUnderlyingType(operand.Type) is not null:
                    current = operand;
                    break;
                case MemberExpression member:
                    names.Insert(0, member.Member.Name);
                    current = member.Expression;
                    break;
                default:
                    return current == parameter && names.Count > 0 ? string.Join('.', names) : null;
            }
        }
    }
}
