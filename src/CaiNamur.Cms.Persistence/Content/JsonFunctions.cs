using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace CaiNamur.Cms.Persistence.Content;

/// <summary>Looks into a JSON text in SQL. The paths are those that SQLite and PostgreSQL have in common.</summary>
internal static class JsonFunctions
{
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
            text.HasTranslation(arguments => Function("json_extract", arguments, typeof(string)));
            number.HasTranslation(arguments => Function("json_extract", arguments, typeof(double)));
        }
    }

    private static SqlFunctionExpression PostgreSqlText(SqlExpression json, SqlExpression path)
        => Function(
            "jsonb_array_element_text",
            [Function("jsonb_path_query_array", [As(json, "jsonb"), As(path, "jsonpath")], typeof(string)), Constant(0)],
            typeof(string));

    /// <summary>What is not a number is left out, since its conversion would fail.</summary>
    private static SqlUnaryExpression PostgreSqlNumber(SqlExpression json, SqlExpression path)
    {
        SqlExpression numbersOnly = Function("concat", [path, Constant(" ? (@.type() == \"number\")")], typeof(string));
        return As(PostgreSqlText(json, numbersOnly), "double precision", typeof(double));
    }

    private static SqlFunctionExpression Function(string name, IReadOnlyList<SqlExpression> arguments, Type type)
        => new(name, arguments, nullable: true, arguments.Select(_ => true), type, typeMapping: null);

    private static SqlUnaryExpression As(SqlExpression expression, string storeType, Type? type = null)
        => new(System.Linq.Expressions.ExpressionType.Convert, expression, type ?? typeof(string), new StoreType(storeType, type ?? typeof(string)));

    private static SqlConstantExpression Constant(object value)
        => new(value, value is int ? new IntTypeMapping("integer") : new StringTypeMapping("text", System.Data.DbType.String));

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
