using System.Text.Json.Nodes;
using CaiNamur.ContentSeed.Import;
using CaiNamur.ContentSeed.Reading;
using CaiNamur.ContentSeed.Schema;
using CaiNamur.ContentSeed.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ContentTypeEditing;

namespace CaiNamur.ContentSeed.Media;

/// <summary>Imports media files and folders.</summary>
internal sealed class MediaImporter(
    IMediaService media,
    IMediaTypeEditingService mediaTypeEditing,
    IEntityService entities)
{
    /// <summary>How many keys a query is given at once.</summary>
    private const int KeysPerQuery = 500;

    /// <summary>Reads and checks all media of the seed; nothing is written yet.</summary>
    public async Task<MediaPlan> PrepareAsync(
        SeedRun run,
        SeedSchema schema,
        SeedTargets targets,
        SeedValueImporter values,
        CancellationToken cancellationToken)
    {
        Dictionary<Guid, IEntitySlim> existing = Existing(run.Package.Media);
        List<(MediaSeed Seed, IMediaType Type)> typed = [];
        Dictionary<string, string?> typeByEnding = new(StringComparer.OrdinalIgnoreCase);
        foreach (MediaSeed seed in run.Package.Media)
        {
            if (await TypeAsync(seed, schema, typeByEnding, run.Faults) is { } type)
            {
                targets.AddMediaType(seed, type.Alias);
                typed.Add((seed, type));
            }
        }

        List<PreparedMedia> prepared = [];
        HashSet<MediaSeed> left = [];
        foreach ((MediaSeed seed, IMediaType type) in typed)
        {
            cancellationToken.ThrowIfCancellationRequested();
            IEntitySlim? entity = existing.GetValueOrDefault(seed.Key);
            if (!run.Overwrite && (entity is not null || IsBelowTrashed(seed)))
            {
                left.Add(seed);
                run.Tally.CountUnchanged();
                continue;
            }

            prepared.Add(await PrepareAsync(seed, type, entity, run, values));
        }

        return new MediaPlan(prepared, existing);

        // Someone has thrown the folder away: what the seed has in it is not brought back behind their back.
        bool IsBelowTrashed(MediaSeed seed)
            => seed.Parent is { } parent
                && left.Contains(parent)
                && (!existing.TryGetValue(parent.Key, out IEntitySlim? folder) || folder.Trashed);
    }

    private async Task<PreparedMedia> PrepareAsync(MediaSeed seed, IMediaType type, IEntitySlim? entity, SeedRun run, SeedValueImporter values)
    {
        IMedia? current = entity is null ? null : media.GetById(seed.Key);
        SeedPropertyReader reader = values.NewReader();
        IReadOnlyList<(IPropertyType, JsonNode)> read = reader.Read(
            type,
            seed.Properties,
            body: null,
            seed.Key,
            otherNames: [],
            current is null ? null : property => values.Current(current, property),
            target => target.Alias == Constants.Conventions.Media.File && !seed.IsFolder ? FileValue(seed, target) : null);
        await values.UploadAsync(reader);
        reader.Validate(seed.Position);
        if (current is not null && current.ContentType.Alias != type.Alias)
        {
            run.Faults.Add(seed.Type?.Position ?? seed.Position, $"The type cannot be changed from \"{current.ContentType.Alias}\" to \"{type.Alias}\".");
        }

        return new PreparedMedia(seed, type, reader, read, current);
    }

    /// <summary>Writes the media.</summary>
    public void Save(MediaPlan plan, SeedRun run, SeedValueImporter values)
    {
        Dictionary<MediaSeed, IMedia> made = [];
        List<IMedia> changed = [];
        foreach (PreparedMedia item in plan.Prepared)
        {
            IMedia target = item.Current ?? New(item, made, plan.Existing);
            target.Name = item.Seed.Name.Value;
            values.Apply(target, item.Type, item.Values, item.Reader);
            if (item.Current is null)
            {
                made.Add(item.Seed, target);
                changed.Add(target);
                run.Tally.CountCreated();
                continue;
            }

            Move(target, item.Seed, made, plan.Existing, run);
            if (target.IsDirty())
            {
                changed.Add(target);
                run.Tally.CountUpdated();
            }
            else
            {
                run.Tally.CountUnchanged();
            }
        }

        if (changed.Count > 0 && !media.Save(changed).Success)
        {
            run.Faults.Add(new(SeedLayout.Media, 1), "A handler of the CMS refused to save the media.");
        }
    }

    private static Umbraco.Cms.Core.Models.Media New(PreparedMedia item, Dictionary<MediaSeed, IMedia> made, IReadOnlyDictionary<Guid, IEntitySlim> existing)
    {
        string name = item.Seed.Name.Value;
        Umbraco.Cms.Core.Models.Media created = item.Seed.Parent is not { } parent
            ? new(name, Constants.System.Root, item.Type)
            : made.TryGetValue(parent, out IMedia? madeParent)
                ? new(name, madeParent, item.Type)
                : new(name, existing[parent.Key].Id, item.Type);
        created.Key = item.Seed.Key;
        return created;
    }

    private void Move(IMedia target, MediaSeed seed, Dictionary<MediaSeed, IMedia> made, IReadOnlyDictionary<Guid, IEntitySlim> existing, SeedRun run)
    {
        int parentId = Constants.System.Root;
        if (seed.Parent is { } parent)
        {
            parentId = existing.TryGetValue(parent.Key, out IEntitySlim? folder) ? folder.Id : SavedId(made[parent]);
        }

        if (target.ParentId != parentId && !media.Move(target, parentId).Success)
        {
            run.Faults.Add(seed.Position, $"A handler of the CMS refused to move \"{seed.Path}\".");
        }
    }

    // A new folder must be there before something can be moved into it.
    private int SavedId(IMedia folder)
    {
        if (!folder.HasIdentity)
        {
            media.Save(folder);
        }

        return folder.Id;
    }

    private static JsonObject FileValue(MediaSeed seed, SeedValueTarget target)
        => UploadValueConverter.Value(
            new SeedFile(Path.GetFileName(seed.Path), seed.FullPath),
            seed.Position,
            ImageArea.FocalPointToJson(seed.FocalPoint, target.Properties.Faults),
            ImageArea.CropsToJson(seed.Crops, target.Properties.Faults),
            target);

    private async Task<IMediaType?> TypeAsync(MediaSeed seed, SeedSchema schema, Dictionary<string, string?> typeByEnding, SeedFaults faults)
    {
        if (seed.Type is { } alias)
        {
            if (schema.MediaType(alias.Value) is { } named)
            {
                return named;
            }

            faults.Add(alias.Position, $"There is no media type \"{alias.Value}\".");
            return null;
        }

        if (seed.IsFolder)
        {
            return schema.MediaType(Constants.Conventions.MediaTypes.Folder);
        }

        string ending = Path.GetExtension(seed.Path);
        if (!typeByEnding.TryGetValue(ending, out string? typeAlias))
        {
            MediaTypeFileExtensionMatchResult[] matches =
                [.. (await mediaTypeEditing.GetMediaTypesForFileExtensionWithMatchInfoAsync(ending, 0, int.MaxValue)).Items];
            typeAlias = (Array.Find(matches, match => match.IsSpecificMatch) ?? matches.FirstOrDefault())?.MediaType.Alias;
            typeByEnding.Add(ending, typeAlias);
        }

        if (typeAlias is not null && schema.MediaType(typeAlias) is { } type)
        {
            return type;
        }

        faults.Add(seed.Position, $"There is no media type for files with the ending \"{ending}\".");
        return null;
    }

    private Dictionary<Guid, IEntitySlim> Existing(IReadOnlyList<MediaSeed> seeds)
        => seeds.Select(seed => seed.Key)
            .Distinct()
            .Chunk(KeysPerQuery)
            .SelectMany(keys => entities.GetAll(UmbracoObjectTypes.Media, keys))
            .ToDictionary(entity => entity.Key);
}
