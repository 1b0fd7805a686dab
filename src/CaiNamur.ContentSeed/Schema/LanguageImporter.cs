using CaiNamur.ContentSeed.Import;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.ContentSeed.Schema;

/// <summary>Imports languages. A language is known by its code.</summary>
internal sealed class LanguageImporter(ILanguageService languages)
{
    public async Task ImportAsync(SeedRun run)
    {
        // A language can only fall back on one that exists.
        foreach (LanguageSeed seed in run.Package.Schema.Languages.OrderBy(language => language.Fallback is not null))
        {
            ILanguage? existing = await languages.GetAsync(seed.IsoCode);
            if (existing is null)
            {
                ILanguage created = Fill(new Language(seed.IsoCode, seed.Name), seed);
                Report(await languages.CreateAsync(created, Constants.Security.SuperUserKey), seed, run);
                run.Tally.CountCreated();
            }
            else if (run.Overwrite && !IsSame(existing, seed))
            {
                Report(await languages.UpdateAsync(Fill(existing, seed), Constants.Security.SuperUserKey), seed, run);
                run.Tally.CountUpdated();
            }
            else
            {
                run.Tally.CountUnchanged();
            }
        }
    }

    private static ILanguage Fill(ILanguage language, LanguageSeed seed)
    {
        language.CultureName = seed.Name;
        language.IsDefault = seed.IsDefault;
        language.IsMandatory = seed.IsMandatory;
        language.FallbackIsoCode = seed.Fallback;
        return language;
    }

    private static bool IsSame(ILanguage language, LanguageSeed seed)
        => language.CultureName == seed.Name
            && language.IsDefault == seed.IsDefault
            && language.IsMandatory == seed.IsMandatory
            && language.FallbackIsoCode == seed.Fallback;

    private static void Report(Attempt<ILanguage, LanguageOperationStatus> attempt, LanguageSeed seed, SeedRun run)
    {
        if (!attempt.Success)
        {
            run.Faults.Add(seed.Position, $"The language \"{seed.IsoCode}\" cannot be saved: {attempt.Status}.");
        }
    }
}
