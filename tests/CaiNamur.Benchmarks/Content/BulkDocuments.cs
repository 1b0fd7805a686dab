using System.Data.Common;
using System.Globalization;

namespace CaiNamur.Benchmarks.Content;

/// <summary>
/// Fills a database that has the seed with many published documents, straight into the tables: copies of one text page,
/// a thousand below each of as many folders as that takes. What the copies do not name is taken from the page as it is.
/// </summary>
internal static class BulkDocuments
{
    public const int PerFolder = 1000;

    /// <summary>The page of the seed that the others are copies of.</summary>
    public static readonly Guid OriginalKey = new(Original);

    private const string Parent = "/actions-services/accompagnement";
    private const string Original = "a548b877-afaf-4ede-8e86-a88421f2baab";
    private const int FolderKind = 1;
    private const int DocumentKind = 2;

    public static Guid FolderKey(int folder) => Key(FolderKind, folder);

    public static Guid DocumentKey(int number) => Key(DocumentKind, number);

    /// <summary>The address of a document.</summary>
    public static string Address(int number) => string.Create(CultureInfo.InvariantCulture, $"{Parent}/dossier-mesure-{number / PerFolder}/page-mesuree-{number}/");

    /// <summary>Makes <paramref name="count"/> documents, in a database that has none of them yet.</summary>
    public static async Task FillAsync(MeasuredDatabase database, int count)
    {
        await using DbConnection connection = database.Connect();
        await connection.OpenAsync();
        await using DbTransaction transaction = await connection.BeginTransactionAsync();
        bool isPostgreSql = connection is Npgsql.NpgsqlConnection;
        string key = isPostgreSql ? $"'{Original}'" : $"'{Original.ToUpperInvariant()}'";
        long original = await ScalarAsync($"""SELECT "Id" FROM nodes WHERE "Key" = {key}""");
        long folders = await ScalarAsync("""SELECT max("Id") + 1 FROM nodes""");
        int folderCount = (count + PerFolder - 1) / PerFolder;

        await CopyAsync(FolderKind, folders, folderCount, $"{original}", """o."Level" + 1""", $"""o."Path" || ',' || ({folders} + n.i)""", "Dossier mesuré", "dossier-mesure-");
        await CopyAsync(DocumentKind, folders + folderCount, count, $"{folders} + n.i / {PerFolder}", """o."Level" + 2""", $"""o."Path" || ',' || ({folders} + n.i / {PerFolder}) || ',' || ({folders + folderCount} + n.i)""", "Page mesurée", "page-mesuree-");
        if (isPostgreSql)
        {
            foreach (string table in (string[])["nodes", "content_versions", "document_urls"])
            {
                await ScalarAsync($"""SELECT setval(pg_get_serial_sequence('{table}', 'Id'), (SELECT max("Id") FROM {table}))""");
            }
        }

        await transaction.CommitAsync();
        await database.AnalyzeAsync();

        async Task CopyAsync(int kind, long firstId, int number, string parentId, string level, string path, string name, string segment)
        {
            string newKey = isPostgreSql
                ? $"(lpad(to_hex(n.i), 8, '0') || '-000{kind}-4000-8000-000000000001')::uuid"
                : $"printf('%08X-000{kind}-4000-8000-000000000001', n.i)";
            long version = await ScalarAsync("""SELECT max("Id") + 1 FROM content_versions""");
            long url = await ScalarAsync("""SELECT max("Id") + 1 FROM document_urls""");
            string numbers = $"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {number - 1})";
            await ScalarAsync($"""
                {numbers} INSERT INTO nodes ("Id", "Key", "ObjectType", "ParentId", "Level", "Path", "SortOrder", "Trashed", "Name", "CreatorId", "CreateDate", "UpdateDate")
                SELECT {firstId} + n.i, {newKey}, o."ObjectType", {parentId}, {level}, {path}, n.i % {PerFolder}, o."Trashed", '{name} ' || n.i, o."CreatorId", o."CreateDate", o."UpdateDate"
                FROM n, nodes o WHERE o."Id" = {original}
                """);

            // The published version, then the draft.
            await ScalarAsync($"""
                {numbers} INSERT INTO content_versions ("Id", "NodeId", "Name", "VersionDate", "UserId", "TemplateId", "Published", "PreventCleanup", "Properties")
                SELECT {version} + 2 * n.i + CASE WHEN v."Published" THEN 0 ELSE 1 END, {firstId} + n.i, '{name} ' || n.i, v."VersionDate", v."UserId", v."TemplateId", v."Published", v."PreventCleanup", v."Properties"
                FROM n, content_versions v JOIN content o ON v."Id" IN (o."CurrentVersionId", o."PublishedVersionId") WHERE o."NodeId" = {original}
                """);
            await ScalarAsync($"""
                {numbers} INSERT INTO content ("NodeId", "ContentTypeId", "Published", "Edited", "CurrentVersionId", "PublishedVersionId")
                SELECT {firstId} + n.i, o."ContentTypeId", o."Published", o."Edited", {version} + 2 * n.i + 1, {version} + 2 * n.i
                FROM n, content o WHERE o."NodeId" = {original}
                """);
            await ScalarAsync($"""
                {numbers} INSERT INTO document_urls ("Id", "NodeId", "LanguageId", "IsDraft", "IsPrimary", "UrlSegment")
                SELECT {url} + 2 * n.i + CASE WHEN o."IsDraft" THEN 1 ELSE 0 END, {firstId} + n.i, o."LanguageId", o."IsDraft", o."IsPrimary", '{segment}' || n.i
                FROM n, document_urls o WHERE o."NodeId" = {original}
                """);
        }

        async Task<long> ScalarAsync(string sql)
        {
            await using DbCommand command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandTimeout = 0;
#pragma warning disable CA2100 // Everything in it was written or counted above.
            command.CommandText = sql;
#pragma warning restore CA2100
            return Convert.ToInt64(await command.ExecuteScalarAsync() ?? 0, CultureInfo.InvariantCulture);
        }
    }

    private static Guid Key(short kind, int number) => new(number, kind, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1);
}
