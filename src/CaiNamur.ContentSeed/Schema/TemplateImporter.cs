using CaiNamur.ContentSeed.Import;
using CaiNamur.ContentSeed.Keys;
using CaiNamur.ContentSeed.Reading;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.ContentSeed.Schema;

/// <summary>Makes the templates that document types name. A template is known by its alias; its view is part of the site.</summary>
internal sealed class TemplateImporter(ITemplateService templates)
{
    /// <summary>Gives the keys of all templates by alias.</summary>
    public async Task<IReadOnlyDictionary<string, Guid>> ImportAsync(SeedRun run)
    {
        Dictionary<string, Guid> keys = new(StringComparer.Ordinal);
        foreach (ITemplate template in await templates.GetAllAsync(Array.Empty<string>()))
        {
            keys[template.Alias] = template.Key;
        }

        foreach ((SeedScalar alias, string name) in run.Package.Schema.DocumentTypes
            .SelectMany(type => type.AllTemplates.Select(alias => (alias, type.Template == alias ? type.Name : alias.Value))))
        {
            if (!keys.TryAdd(alias.Value, SeedKeys.Template(alias.Value)))
            {
                continue;
            }

            Attempt<ITemplate, TemplateOperationStatus> attempt = await templates.CreateAsync(
                name,
                alias.Value,
                content: null,
                Constants.Security.SuperUserKey,
                keys[alias.Value]);
            if (!attempt.Success)
            {
                run.Faults.Add(alias.Position, $"The template \"{alias.Value}\" cannot be made: {attempt.Status}.");
            }
            else if (attempt.Result.Alias != alias.Value)
            {
                run.Faults.Add(alias.Position, $"\"{alias.Value}\" is no alias for a template; \"{attempt.Result.Alias}\" would be.");
            }

            run.Tally.CountCreated();
        }

        return keys;
    }
}
