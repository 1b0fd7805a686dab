using CaiNamur.CrashDriver;

// Started by the crash tests: publishes without end, and says what the CMS has acknowledged.
// Arguments: the folder of the data, then the keys of the documents.
await using CrashedCms cms = await CrashedCms.OpenAsync(args[0]);
var publisher = new EndlessPublisher(cms, [.. args[1..].Select(Guid.Parse)], Console.Out);
publisher.ReportState();
publisher.Run();
