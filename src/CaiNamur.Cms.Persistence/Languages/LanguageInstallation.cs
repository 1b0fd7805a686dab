using CaiNamur.Cms.Installation;
using CaiNamur.Cms.Persistence.Installation;

namespace CaiNamur.Cms.Persistence.Languages;

internal sealed class LanguageInstallation(TimeProvider time) : IInstallationStep
{
    public int Order => InstallationOrder.Languages;

    public Task InstallAsync(CmsDbContext db, CancellationToken cancellationToken)
    {
        DateTime now = time.GetDatabaseNow();
        db.AddRange(BuiltInCatalogue.Languages.Select(language => new LanguageRow
        {
            Id = language.Id,
            IsoCode = language.IsoCode,
            CultureName = language.CultureName,
            IsDefault = language.IsDefault,
            IsMandatory = language.IsMandatory,
            CreateDate = now,
            UpdateDate = now,
        }));
        return db.SaveAndForgetAsync(cancellationToken);
    }
}
