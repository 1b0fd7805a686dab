using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.Permissions;

public sealed class EntityPermissionStoreOnSqlite(SqliteCms cms) : EntityPermissionStoreContract<SqliteCms>(cms);

public sealed class EntityPermissionStoreOnPostgreSql(PostgreSqlCms cms) : EntityPermissionStoreContract<PostgreSqlCms>(cms);
