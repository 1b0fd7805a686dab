using CaiNamur.Cms.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CaiNamur.Cms.Tests.Imaging;

internal static class TestData
{
    public static DataDirectory Directory(string path) => new(Options.Create(new CaiOptions { DataDirectory = path }), new Environment(path));

    private sealed class Environment(string path) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = Environments.Production;

        public string ApplicationName { get; set; } = "Tests";

        public string ContentRootPath { get; set; } = path;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
