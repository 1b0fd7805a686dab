using Microsoft.EntityFrameworkCore;

namespace CaiNamur.Cms.Persistence.PostgreSql;

internal sealed class PostgreSqlCmsDbContext(DbContextOptions<PostgreSqlCmsDbContext> options) : CmsDbContext(options);
