using Xunit.Sdk;
using Xunit.v3;

// Umbraco.Cms.Core keeps the container that it was started with in a static field, so two hosts cannot work side by side.
[assembly: Parallelization(Mode = ParallelMode.None)]
