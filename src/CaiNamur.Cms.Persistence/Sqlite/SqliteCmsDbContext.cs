using Microsoft.EntityFrameworkCore;

namespace CaiNamur.Cms.Persistence.Sqlite;

internal sealed class SqliteCmsDbContext(DbContextOptions<SqliteCmsDbContext> options) : CmsDbContext(options);
