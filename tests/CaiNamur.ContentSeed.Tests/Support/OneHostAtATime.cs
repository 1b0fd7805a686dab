// Umbraco.Cms.Core keeps its container in a static field: two hosts in one process would take each other's services.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
