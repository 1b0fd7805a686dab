using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Persistence.Tests.Languages;

public abstract class LanguageRepositoryContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private readonly ILanguageRepository _languages = cms.Get<ILanguageRepository>();

    [Fact]
    public void Default_AfterInstallation_IsBelgianFrench()
        => cms.Read(() => _languages.GetDefaultIsoCode()).ShouldBe("fr-BE");

    [Fact]
    public void Save_NewLanguage_IsReadBackEqual()
    {
        var language = new Language("nl-BE", "Néerlandais (Belgique)") { IsMandatory = true, FallbackIsoCode = "fr-BE" };

        cms.Write(() => _languages.Save(language));

        ILanguage read = cms.Read(() => _languages.GetByIsoCode("NL-be"))!;
        read.Id.ShouldBe(language.Id);
        read.CultureName.ShouldBe("Néerlandais (Belgique)");
        read.IsMandatory.ShouldBeTrue();
        read.FallbackIsoCode.ShouldBe("fr-BE");
        read.CreateDate.ShouldBe(language.CreateDate);
        read.IsDirty().ShouldBeFalse();
        cms.Write(() => _languages.Delete(language));
    }

    [Fact]
    public void Save_NewDefault_ReplacesTheOldOne()
    {
        var language = new Language("de-BE", "Allemand (Belgique)") { IsDefault = true };

        cms.Write(() => _languages.Save(language));

        cms.Read(() => _languages.GetDefaultIsoCode()).ShouldBe("de-BE");
        cms.Read(() => _languages.GetMany().Count(item => item.IsDefault)).ShouldBe(1);
        ILanguage french = cms.Read(() => _languages.GetByIsoCode("fr-BE"))!;
        french.IsDefault = true;
        cms.Write(() => _languages.Save(french));
        cms.Write(() => _languages.Delete(language));
    }

    [Fact]
    public void Delete_DefaultLanguage_IsRefused()
    {
        ILanguage french = cms.Read(() => _languages.GetByIsoCode("fr-BE"))!;

        Should.Throw<InvalidOperationException>(() => cms.Write(() => _languages.Delete(french)));
    }

    [Fact]
    public void Save_InFailedScope_IsForgotten()
    {
        cms.Fail(() =>
        {
            _languages.Save(new Language("it-IT", "Italien"));
            _languages.GetByIsoCode("it-IT").ShouldNotBeNull();
        });

        cms.Read(() => _languages.GetByIsoCode("it-IT")).ShouldBeNull();
    }

    [Fact]
    public void Get_ByQuery_ComparesWithoutRegardToCase()
    {
        ICoreScopeProvider scopes = cms.Get<ICoreScopeProvider>();

        ILanguage[] found = cms.Read(() => _languages.Get(scopes.CreateQuery<ILanguage>().Where(item => item.IsoCode == "FR-be")).ToArray());

        found.ShouldHaveSingleItem().IsDefault.ShouldBeTrue();
    }

    [Fact]
    public void GetIdByIsoCode_Unknown_ThrowsOnlyWhenAsked()
    {
        cms.Read(() => _languages.GetIdByIsoCode("xx", throwOnNotFound: false)).ShouldBeNull();
        Should.Throw<ArgumentException>(() => cms.Read(() => _languages.GetIdByIsoCode("xx")));
    }

    [Fact]
    public async Task CreateAsync_ByService_IsSeenByAnotherScope()
    {
        var service = cms.Get<ILanguageService>();

        var attempt = await service.CreateAsync(new Language("en-GB", "Anglais (Royaume-Uni)"), Umbraco.Cms.Core.Constants.Security.SuperUserKey);

        attempt.Success.ShouldBeTrue(attempt.Status.ToString());
        (await service.GetAsync("en-GB")).ShouldNotBeNull();
        (await service.DeleteAsync("en-GB", Umbraco.Cms.Core.Constants.Security.SuperUserKey)).Success.ShouldBeTrue();
        (await service.GetAsync("en-GB")).ShouldBeNull();
    }
}
