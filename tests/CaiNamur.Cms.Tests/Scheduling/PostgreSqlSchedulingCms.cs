using CaiNamur.TestSupport.Databases;

namespace CaiNamur.Cms.Tests.Scheduling;

public sealed class PostgreSqlSchedulingCms() : SchedulingCms(TestDatabase.PostgreSql());
