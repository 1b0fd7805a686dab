using CaiNamur.ContentSeed.Keys;
using CaiNamur.ContentSeed.Reading;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.ContentSeed.Schema;

/// <summary>Finds or makes the folders in which types lie. A folder is known by its names from the root.</summary>
internal sealed class FolderImporter<T>(IEntityTypeContainerService<T> containers, SeedFaults faults)
    where T : ITreeEntity
{
    private Dictionary<string, EntityContainer>? _known;

    /// <summary>Gives the folder with a path such as <c>Pages/Blocs</c>; null for types at the root.</summary>
    public async Task<EntityContainer?> EnsureAsync(string? path, SeedPosition position)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            return null;
        }

        _known ??= FolderPaths.Of(await containers.GetAllAsync());
        EntityContainer? folder = null;
        string walked = string.Empty;
        foreach (string name in path.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            walked = walked.Length == 0 ? name : $"{walked}/{name}";
            if (!_known.TryGetValue(walked, out EntityContainer? next))
            {
                Attempt<EntityContainer?, EntityContainerOperationStatus> attempt = await containers.CreateAsync(
                    SeedKeys.Folder(typeof(T).Name, walked),
                    name,
                    folder?.Key,
                    Constants.Security.SuperUserKey);
                if (!attempt.Success || attempt.Result is null)
                {
                    faults.Add(position, $"The folder \"{walked}\" cannot be made: {attempt.Status}.");
                    return folder;
                }

                next = attempt.Result;
                _known.Add(walked, next);
            }

            folder = next;
        }

        return folder;
    }
}
