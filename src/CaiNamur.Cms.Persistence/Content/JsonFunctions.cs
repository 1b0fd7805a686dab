using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace CaiNamur.Cms.Persistence.Content;

/// <summary>Looks into a JSON text in SQL. The paths are those that SQLite and PostgreSQL have in common.</summary>
internal static class JsonFunctions
{
    // EF Core wants to know the type of every part of the SQL; both databases understand these names.
    private static readonly RelationalTypeMapping Text = new StringTypeMapping("text", System.Data.DbType.String);
    private static readonly RelationalTypeMapping Number = new DoubleTypeMapping("double precision");

    /// <summary>The value at a path as text; null when there is none.</summary>
    public static string? JsonText(string json, string path) => throw new InvalidOperationException("Only for queries.");

    /// <summary>The number at a path; null when there is none.</summary>
    public static double? JsonNumber(string json, string path) => throw new InvalidOperationException("Only for queries.");

    public static void Register(ModelBuilder model, bool isPostgreSql)
    {
        DbFunctionBuilder text = model.HasDbFunction(typeof(JsonFunctions).GetMethod(nameof(JsonText))!);
        DbFunctionBuilder number = model.HasDbFunction(typeof(JsonFunctions).GetMethod(nameof(JsonNumber))!);
        if (isPostgreSql)
        {
            text.HasTranslation(arguments => PostgreSqlText(arguments[0], arguments[1]));
            number.HasTranslation(arguments => PostgreSqlNumber(arguments[0], arguments[1]));
        }
        else
        {
            text.HasTranslation(arguments => Function("json_extract", arguments, Text));
            number.HasTranslation(arguments => Function("json_extract", arguments, Number));
        }
    }

    private static SqlFunctionExpression PostgreSqlText(SqlExpression json, SqlExpression path)
        => Function(
            "jsonb_array_element_text",
            [Function("jsonb_path_query_array", [As(json, "jsonb"), As(path, "jsonpath")], Text), Constant(0)],
            Text);

    /// <summary>What is not a number is left out, since its conversion would fail.</summary>
    private static SqlUnaryExpression PostgreSqlNumber(SqlExpression json, SqlExpression path)
    {
        SqlExpression numbersOnly = Function("concat", [path, Constant(" ? (@.type() == \"number\")")], Text);
        return As(PostgreSqlText(json, numbersOnly), "double precision", typeof(double));
    }

    /// <summary>The answer may be null although no argument is: were it told otherwise, EF Core would leave out what stands behind it in a COALESCE.</summary>
    private static SqlFunctionExpression Function(string name, IReadOnlyList<SqlExpression> arguments, RelationalTypeMapping mapping)
        => new(name, arguments, nullable: true, arguments.Select(_ => false), mapping.ClrType, mapping);

    private static SqlUnaryExpression As(SqlExpression expression, string storeType, Type? type = null)
        => new(System.Linq.Expressions.ExpressionType.Convert, expression, type ?? typeof(string), new StoreType(storeType, type ?? typeof(string)));

    private static SqlConstantExpression Constant(object value)
        => new(value, value is int ? new IntTypeMapping("integer") : Text);

    private sealed class StoreType : RelationalTypeMapping
    {
        public StoreType(string name, Type type)
            : base(name, type)
        {
        }

        private StoreType(RelationalTypeMappingParameters parameters)
            : base(parameters)
        {
        }

        protected override RelationalTypeMapping Clone(RelationalTypeMappingParameters parameters) => new StoreType(parameters);
    }
}
