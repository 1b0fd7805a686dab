using CaiNamur.Cms.Installation;
using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Tests.Installation;

public abstract class BuiltInDataContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    [Fact]
    public void DataTypes_AreThoseOfTheCatalogue()
    {
        Dictionary<int, IDataType> installed = cms.Read(() => cms.Get<IDataTypeRepository>().GetMany(Array.Empty<int>())).ToDictionary(type => type.Id);

        installed.Count.ShouldBe(BuiltInCatalogue.DataTypes.Count);
        foreach (BuiltInDataType expected in BuiltInCatalogue.DataTypes)
        {
            IDataType type = installed[expected.Id];
            type.Key.ShouldBe(expected.Key);
            type.Name.ShouldBe(expected.Name);
            type.EditorAlias.ShouldBe(expected.EditorAlias);
            type.EditorUiAlias.ShouldBe(expected.EditorUiAlias);
            type.DatabaseType.ShouldBe(expected.DatabaseType);
            type.Path.ShouldBe($"-1,{expected.Id}");
            type.ConfigurationData.Keys.ShouldBe(expected.Configuration.Keys, ignoreOrder: true);
        }
    }

    [Fact]
    public void MediaTypes_AreThoseOfTheCatalogue()
    {
        foreach (BuiltInMediaType expected in BuiltInCatalogue.MediaTypes)
        {
            IMediaType type = cms.Read(() => cms.Get<IMediaTypeRepository>().Get(expected.Key))!;
            type.Id.ShouldBe(expected.Id);
            type.Alias.ShouldBe(expected.Alias);
            type.ListView.ShouldBe(expected.ListView);
            type.AllowedContentTypes!.Select(child => child.Key).ShouldBe(expected.AllowedChildren);
            type.PropertyTypes.Select(property => (property.Id, property.Key, property.Alias))
                .ShouldBe(expected.Groups.SelectMany(group => group.Properties).Select(property => (property.Id, property.Key, property.Alias)));
        }
    }

    [Fact]
    public void RelationTypes_AreThoseOfTheCatalogue()
        => cms.Read(() => cms.Get<IRelationTypeRepository>().GetMany(Array.Empty<int>()))
            .OrderBy(type => type.Id)
            .Select(type => (type.Id, type.Key, type.Alias))
            .ShouldBe(BuiltInCatalogue.RelationTypes.Select(type => (type.Id, type.Key, type.Alias)));

    [Fact]
    public void Nodes_AreCounted()
    {
        var counts = cms.Get<INodeCountRepository>();

        cms.Read(() => counts.GetNodeCount(Constants.ObjectTypes.MediaType)).ShouldBe(BuiltInCatalogue.MediaTypes.Count);
        cms.Read(() => counts.GetNodeCount(Constants.ObjectTypes.Document)).ShouldBe(0);
        cms.Read(counts.GetMediaCount).ShouldBe(0);
    }

    [Fact]
    public void GeneratedIds_GoOnAboveTheBuiltInOnes()
    {
        var relationType = new RelationType(TypeBuilder.NewAlias("relation"), "Nouvelle");
        ContentType type = new TypeBuilder(cms).Document();
        type.AddPropertyType(new TypeBuilder(cms).Property("titre"), "contenu", "Contenu");

        cms.Write(() =>
        {
            cms.Get<IRelationTypeRepository>().Save(relationType);
            cms.Get<IContentTypeRepository>().Save(type);
        });

        relationType.Id.ShouldBe(BuiltInCatalogue.RelationTypes.Max(item => item.Id) + 1);
        type.Id.ShouldBe(2000);
        type.PropertyTypes.Single().Id.ShouldBeGreaterThan(53);
        cms.Write(() =>
        {
            cms.Get<IRelationTypeRepository>().Delete(relationType);
            cms.Get<IContentTypeRepository>().Delete(type);
        });
    }
}
