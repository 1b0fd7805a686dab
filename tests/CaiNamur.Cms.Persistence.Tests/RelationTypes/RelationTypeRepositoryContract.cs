using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace CaiNamur.Cms.Persistence.Tests.RelationTypes;

public abstract class RelationTypeRepositoryContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private readonly IRelationTypeRepository _types = cms.Get<IRelationTypeRepository>();

    [Fact]
    public void Save_NewType_IsReadBackEqual()
    {
        var type = new RelationType("Est traduit par", TypeBuilder.NewAlias("relation"), true, Constants.ObjectTypes.Document, Constants.ObjectTypes.Media, true, Guid.NewGuid());

        cms.Write(() => _types.Save(type));

        var read = cms.Read(() => _types.Get(type.Key)).ShouldBeAssignableTo<IRelationTypeWithIsDependency>()!;
        read.Id.ShouldBe(type.Id);
        read.Alias.ShouldBe(type.Alias);
        read.Name.ShouldBe("Est traduit par");
        read.IsBidirectional.ShouldBeTrue();
        read.IsDependency.ShouldBeTrue();
        read.ParentObjectType.ShouldBe(Constants.ObjectTypes.Document);
        read.ChildObjectType.ShouldBe(Constants.ObjectTypes.Media);
        read.IsDirty().ShouldBeFalse();
    }

    [Fact]
    public void Get_ByTheConditionsOfCore_FindsThem()
    {
        string alias = Constants.Conventions.RelationTypes.RelatedMediaAlias;
        ICoreScopeProvider scopes = cms.Get<ICoreScopeProvider>();

        IRelationType found = cms.Read(() => _types.Get(scopes.CreateQuery<IRelationType>().Where(type => type.Alias == alias)).ToArray()).ShouldHaveSingleItem();

        found.Id.ShouldBe(4);
        string? name = found.Name;
        cms.Read(() => _types.Get(scopes.CreateQuery<IRelationType>().Where(type => type.Name == name)).ToArray()).ShouldHaveSingleItem().Id.ShouldBe(4);
        cms.Read(() => _types.Count(null)).ShouldBeGreaterThanOrEqualTo(6);
    }

    [Fact]
    public void Save_AndDelete_AreSeenByLaterScopes()
    {
        var type = new RelationType(TypeBuilder.NewAlias("relation"), "Avant");
        cms.Write(() => _types.Save(type));
        type.Name = "Après";

        cms.Write(() => _types.Save(type));
        cms.Read(() => _types.Get(type.Id))!.Name.ShouldBe("Après");

        cms.Write(() => _types.Delete(type));
        cms.Read(() => _types.Exists(type.Id)).ShouldBeFalse();
    }

    [Fact]
    public void Save_InFailedScope_IsForgotten()
    {
        var type = new RelationType(TypeBuilder.NewAlias("relation"), "Perdu");

        cms.Fail(() => _types.Save(type));

        cms.Read(() => _types.Get(type.Key)).ShouldBeNull();
    }
}
