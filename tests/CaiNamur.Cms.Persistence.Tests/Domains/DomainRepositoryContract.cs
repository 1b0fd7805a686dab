using System.Data;
using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace CaiNamur.Cms.Persistence.Tests.Domains;

public abstract class DomainRepositoryContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private readonly IDomainRepository _domains = cms.Get<IDomainRepository>();

    [Fact]
    public void Save_NewDomain_IsReadBackEqual()
    {
        UmbracoDomain domain = New(root: NewRoot(), sortOrder: 4);

        cms.Write(() => _domains.Save(domain));

        IDomain read = cms.Read(() => _domains.GetByName(domain.DomainName.ToUpperInvariant()))!;
        read.Id.ShouldBe(domain.Id);
        read.Key.ShouldBe(domain.Key);
        read.RootContentId.ShouldBe(domain.RootContentId);
        read.LanguageIsoCode.ShouldBe("fr-BE");
        read.SortOrder.ShouldBe(4);
        read.IsDirty().ShouldBeFalse();
        domain.LanguageIsoCode.ShouldBe("fr-BE");
        cms.Read(() => _domains.Exists(domain.DomainName)).ShouldBeTrue();
    }

    [Fact]
    public void Save_NameThatIsTaken_IsRefused()
    {
        UmbracoDomain domain = New(root: NewRoot());
        cms.Write(() => _domains.Save(domain));
        var second = new UmbracoDomain(domain.DomainName.ToUpperInvariant()) { RootContentId = domain.RootContentId };

        Should.Throw<DuplicateNameException>(() => cms.Write(() => _domains.Save(second)));
    }

    [Fact]
    public void GetAssignedDomains_AreInOrder_WildcardsOnlyWhenAsked()
    {
        int root = NewRoot();
        UmbracoDomain second = New(root, sortOrder: 1);
        UmbracoDomain first = New(root, sortOrder: 0);
        var wildcard = new UmbracoDomain($"*{root}") { RootContentId = root, LanguageId = 1 };
        cms.Write(() =>
        {
            _domains.Save(second);
            _domains.Save(first);
            _domains.Save(wildcard);
        });

        Ids(() => _domains.GetAssignedDomains(root, includeWildcards: false)).ShouldBe([first.Id, second.Id]);
        Ids(() => _domains.GetAssignedDomains(root, includeWildcards: true)).ShouldBe([wildcard.Id, first.Id, second.Id]);
        Ids(() => _domains.GetAll(includeWildcards: false)).ShouldNotContain(wildcard.Id);
        Ids(() => _domains.Get(cms.Get<ICoreScopeProvider>().CreateQuery<IDomain>().Where(domain => domain.RootContentId == root))).Length.ShouldBe(3);
    }

    [Fact]
    public void Save_AndDelete_AreSeenByLaterScopes()
    {
        UmbracoDomain domain = New(NewRoot());
        cms.Write(() => _domains.Save(domain));
        domain.DomainName = TypeBuilder.NewAlias("autre") + ".example";

        cms.Write(() => _domains.Save(domain));
        cms.Read(() => _domains.Get(domain.Id))!.DomainName.ShouldBe(domain.DomainName);

        cms.Write(() => _domains.Delete(domain));
        cms.Read(() => _domains.Get(domain.Id)).ShouldBeNull();
    }

    [Fact]
    public void Save_InFailedScope_IsForgotten()
    {
        UmbracoDomain domain = New(NewRoot());

        cms.Fail(() => _domains.Save(domain));

        cms.Read(() => _domains.Exists(domain.DomainName)).ShouldBeFalse();
    }

    private static UmbracoDomain New(int root, int sortOrder = 0)
        => new(TypeBuilder.NewAlias("site") + ".example") { RootContentId = root, LanguageId = 1, SortOrder = sortOrder };

    /// <summary>Any node will do as the root.</summary>
    private int NewRoot()
    {
        ContentType type = new TypeBuilder(cms).Document();
        cms.Write(() => cms.Get<IContentTypeRepository>().Save(type));
        return type.Id;
    }

    private int[] Ids(Func<IEnumerable<IDomain>> read) => cms.Read(() => read().Select(domain => domain.Id).ToArray());
}
