using CaiNamur.ContentSeed.Content;
using CaiNamur.ContentSeed.Media;
using CaiNamur.ContentSeed.Schema;

namespace CaiNamur.ContentSeed.Reading;

/// <summary>Reads a seed's folder.</summary>
internal static class SeedPackageReader
{
    public static SeedPackage Read(string root, SeedFaults faults, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(root))
        {
            faults.Add(new(root, 1), "The folder of the seed does not exist.");
        }

        SeedDirectory directory = new(root, faults);
        MediaReader media = new(directory, faults);
        SeedPackage package = new(
            new SchemaReader(directory, faults).Read(),
            new ContentReader(directory, faults).Read(cancellationToken),
            media.Read(cancellationToken),
            media.ReadUploads());
        ReportTwins(package, faults);
        return package;
    }

    private static void ReportTwins(SeedPackage package, SeedFaults faults)
    {
        Report(package.Schema.DataTypes.Select(dataType => (dataType.Key, dataType.Position)), faults);
        Report(
            package.Schema.DocumentTypes.Concat(package.Schema.MediaTypes)
                .Where(type => type.Key is not null)
                .Select(type => (type.Key!.Value, type.Position)),
            faults);
        Report(package.Pages.Select(page => (page.Key, page.Position)).Concat(package.Media.Select(item => (item.Key, item.Position))), faults);
        Report(
            package.Schema.DocumentTypes.Concat(package.Schema.MediaTypes)
                .SelectMany(type => type.AllProperties)
                .Select(property => (property.Key, property.Position)),
            faults);
    }

    private static void Report(IEnumerable<(Guid Key, SeedPosition Position)> items, SeedFaults faults)
    {
        Dictionary<Guid, SeedPosition> seen = [];
        foreach ((Guid key, SeedPosition position) in items.Where(item => item.Key != Guid.Empty))
        {
            if (!seen.TryAdd(key, position))
            {
                faults.Add(position, $"The key {key} is already used in {seen[key].File}.");
            }
        }
    }
}
