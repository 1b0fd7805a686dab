using System.Linq.Expressions;
using System.Reflection;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Extensions;

namespace CaiNamur.Cms.Persistence.Querying;

/// <summary>Rewrites the body of one condition; what does not touch the entity is left for EF Core to turn into parameters.</summary>
internal sealed class PredicateRewriter(
    ParameterExpression entity,
    ParameterExpression row,
    IReadOnlyDictionary<string, MappedMember> members) : ExpressionVisitor
{
    private static readonly MethodInfo ToLower = typeof(string).GetMethod(nameof(string.ToLower), Type.EmptyTypes)!;
    private static readonly MethodInfo StartsWith = typeof(string).GetMethod(nameof(string.StartsWith), [typeof(string)])!;
    private static readonly MethodInfo EndsWith = typeof(string).GetMethod(nameof(string.EndsWith), [typeof(string)])!;
    private static readonly MethodInfo Contains = typeof(string).GetMethod(nameof(string.Contains), [typeof(string)])!;
    private static readonly MethodInfo Like = typeof(Microsoft.EntityFrameworkCore.DbFunctionsExtensions)
        .GetMethod(nameof(Microsoft.EntityFrameworkCore.DbFunctionsExtensions.Like), [typeof(Microsoft.EntityFrameworkCore.DbFunctions), typeof(string), typeof(string)])!;

    public override Expression? Visit(Expression? node)
    {
        if (node is MemberExpression or UnaryExpression && MemberPath.Of(node, entity) is { } path)
        {
            return AsType(Stored(path), node.Type);
        }

        return base.Visit(node);
    }

    protected override Expression VisitParameter(ParameterExpression node)
        => node == entity ? throw new NotSupportedException("The entity itself has no translation, only its members.") : node;

    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (node.NodeType is ExpressionType.Equal or ExpressionType.NotEqual
            && node.Left.Type == typeof(string)
            && (IgnoresCase(node.Left) || IgnoresCase(node.Right)))
        {
            return Expression.MakeBinary(node.NodeType, Lower(Visit(node.Left)!), Lower(Visit(node.Right)!));
        }

        return IsDateTimeOffset(node.Left.Type) ? CompareInstants(node) : base.VisitBinary(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method.DeclaringType == typeof(SqlExpressionExtensions))
        {
            return VisitSqlExtension(node);
        }

        if (node.Method.DeclaringType == typeof(StringExtensions))
        {
            return node.Method.Name switch
            {
                nameof(StringExtensions.InvariantEquals) => CaseInsensitiveEquals(node.Arguments[0], node.Arguments[1]),
                nameof(StringExtensions.InvariantStartsWith) => Text(StartsWith, node.Arguments[0], node.Arguments[1], ignoreCase: true),
                nameof(StringExtensions.InvariantEndsWith) => Text(EndsWith, node.Arguments[0], node.Arguments[1], ignoreCase: true),
                nameof(StringExtensions.InvariantContains) => Text(Contains, node.Arguments[0], node.Arguments[1], ignoreCase: true),
                _ => base.VisitMethodCall(node),
            };
        }

        if (node.Method.DeclaringType == typeof(string) && node is { Object: null, Method.Name: nameof(string.Equals) })
        {
            return Equality(node.Arguments[0], node.Arguments[1]);
        }

        if (node.Method.DeclaringType == typeof(string) && node.Object is { } text && node.Arguments.Count > 0)
        {
            return node.Method.Name switch
            {
                nameof(string.StartsWith) => Text(StartsWith, text, node.Arguments[0], IgnoresCase(text)),
                nameof(string.EndsWith) => Text(EndsWith, text, node.Arguments[0], IgnoresCase(text)),
                nameof(string.Contains) => Text(Contains, text, node.Arguments[0], IgnoresCase(text)),
                nameof(string.Equals) => Equality(text, node.Arguments[0]),
                _ => base.VisitMethodCall(node),
            };
        }

        return base.VisitMethodCall(node);
    }

    /// <summary>Dates are stored in UTC, so a date with an offset is compared by its UTC value; the databases have no type for the offset.</summary>
    private BinaryExpression CompareInstants(BinaryExpression node)
    {
        Expression left = Utc(node.Left);
        Expression right = Utc(node.Right);
        if (left.Type != right.Type)
        {
            left = AsType(left, typeof(DateTime?));
            right = AsType(right, typeof(DateTime?));
        }

        return Expression.MakeBinary(node.NodeType, left, right);
    }

    private Expression Utc(Expression instant)
    {
        if (MemberPath.Of(instant, entity) is { } path)
        {
            return Stored(path);
        }

        Expression visited = Visit(instant)!;
        if (Nullable.GetUnderlyingType(visited.Type) is null)
        {
            return Expression.Property(visited, nameof(DateTimeOffset.UtcDateTime));
        }

        return Expression.Condition(
            Expression.Property(visited, nameof(Nullable<DateTimeOffset>.HasValue)),
            AsType(Expression.Property(Expression.Property(visited, nameof(Nullable<DateTimeOffset>.Value)), nameof(DateTimeOffset.UtcDateTime)), typeof(DateTime?)),
            Expression.Constant(null, typeof(DateTime?)));
    }

    private static bool IsDateTimeOffset(Type type) => (Nullable.GetUnderlyingType(type) ?? type) == typeof(DateTimeOffset);

    private Expression VisitSqlExtension(MethodCallExpression node)
    {
        var arguments = node.Arguments;
        return node.Method.Name switch
        {
            nameof(SqlExpressionExtensions.SqlEquals) => CaseInsensitiveEquals(arguments[0], arguments[1]),
            nameof(SqlExpressionExtensions.SqlStartsWith) => Text(StartsWith, arguments[0], arguments[1], IgnoresCase(arguments[0])),
            nameof(SqlExpressionExtensions.SqlEndsWith) => Text(EndsWith, arguments[0], arguments[1], IgnoresCase(arguments[0])),
            nameof(SqlExpressionExtensions.SqlContains) => Text(Contains, arguments[0], arguments[1], IgnoresCase(arguments[0])),
            nameof(SqlExpressionExtensions.SqlWildcard) => Expression.Call(
                Like,
                Expression.Constant(Microsoft.EntityFrameworkCore.EF.Functions),
                Lower(Visit(arguments[0])!),
                Lower(Visit(arguments[1])!)),
            nameof(SqlExpressionExtensions.SqlIn) => Expression.Call(
                typeof(Enumerable),
                nameof(Enumerable.Contains),
                node.Method.GetGenericArguments(),
                Visit(arguments[0])!,
                Visit(arguments[1])!),
            nameof(SqlExpressionExtensions.SqlNullableEquals) => Expression.Equal(
                Expression.Coalesce(Visit(arguments[0])!, Visit(arguments[2])!),
                Expression.Coalesce(Visit(arguments[1])!, Visit(arguments[2])!)),
            _ => throw new NotSupportedException($"{node.Method.Name} has no translation."),
        };
    }

    private MethodCallExpression Text(MethodInfo method, Expression text, Expression part, bool ignoreCase)
    {
        Expression visitedText = Visit(text)!;
        Expression visitedPart = Visit(part)!;
        if (visitedPart.Type == typeof(char))
        {
            visitedPart = Expression.Call(visitedPart, nameof(char.ToString), Type.EmptyTypes);
        }

        return ignoreCase
            ? Expression.Call(Lower(visitedText), method, Lower(visitedPart))
            : Expression.Call(visitedText, method, visitedPart);
    }

    private BinaryExpression Equality(Expression left, Expression right)
        => IgnoresCase(left) || IgnoresCase(right)
            ? CaseInsensitiveEquals(left, right)
            : Expression.Equal(Visit(left)!, Visit(right)!);

    private BinaryExpression CaseInsensitiveEquals(Expression left, Expression right)
        => Expression.Equal(Lower(Visit(left)!), Lower(Visit(right)!));

    /// <summary>Null stays null: EF Core would call a method on the parameter's value.</summary>
    private static Expression Lower(Expression text) => text is ConstantExpression { Value: null } ? text : LowerCall(text);

    private static Expression LowerCall(Expression text)
    {
        if (!RowFinder.Contains(text))
        {
            // A value of the program, not of the row: it may be null, and EF Core evaluates it before sending it.
            return Expression.Condition(
                Expression.Equal(text, Expression.Constant(null, typeof(string))),
                Expression.Constant(null, typeof(string)),
                Expression.Call(text, ToLower));
        }

        return Expression.Call(text, ToLower);
    }

    private bool IgnoresCase(Expression expression)
        => MemberPath.Of(expression, entity) is { } path && members.TryGetValue(path, out MappedMember? member) && member.IgnoreCase;

    private Expression Stored(string path)
    {
        if (!members.TryGetValue(path, out MappedMember? member))
        {
            throw new NotSupportedException($"A condition on '{path}' of {entity.Type.Name} has no translation.");
        }

        return new ParameterReplacer(member.Row.Parameters[0], row).Visit(member.Row.Body);
    }

    private static Expression AsType(Expression stored, Type type)
        => stored.Type == type || !type.IsValueType && type != typeof(object) ? stored : Expression.Convert(stored, type);

    private sealed class RowFinder : ExpressionVisitor
    {
        private bool _found;

        public static bool Contains(Expression expression)
        {
            var finder = new RowFinder();
            finder.Visit(expression);
            return finder._found;
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            _found = true;
            return node;
        }
    }
}
