using CaiNamur.TestSupport.Databases;

namespace CaiNamur.Cms.Tests.Scheduling;

public sealed class SqliteSchedulingCms() : SchedulingCms(TestDatabase.Sqlite());
