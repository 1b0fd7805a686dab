using CaiNamur.Cms.Persistence.ContentTypes;
using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace CaiNamur.Cms.Persistence.Tests.Tags;

public abstract class TagRepositoryContract<TFixture> : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private const int French = 1;

    private readonly TFixture _cms;
    private readonly ITagRepository _tags;
    private readonly string _group = $"groupe {Guid.NewGuid():N}";
    private readonly PropertyTypeRow _property;
    private readonly ContentTypeRow _type;

    protected TagRepositoryContract(TFixture cms)
    {
        _cms = cms;
        _tags = cms.Get<ITagRepository>();
        _type = cms.AddContentType();
        _property = new PropertyTypeRow { Key = Guid.NewGuid(), ContentTypeId = _type.NodeId, DataTypeId = Constants.DataTypes.Tags, Alias = "motsCles", Name = "Mots-clés" };
        cms.AddRow(_property);
    }

    [Fact]
    public void Assign_NewAndKnownTags_AreReadBack()
    {
        NodeRow first = _cms.AddDocument(_type);
        NodeRow second = _cms.AddDocument(_type);

        Assign(first, "asile", "école");
        Assign(second, "école", "emploi");

        Texts(_tags.GetTagsForEntity, first).ShouldBe(["asile", "école"]);
        Texts(_tags.GetTagsForEntity, second).ShouldBe(["emploi", "école"], ignoreOrder: true);
        ITag school = _cms.Read(() => _tags.GetTagsForEntityType(TaggableObjectTypes.Content, _group)).Single(tag => tag.Text == "école");
        school.NodeCount.ShouldBe(2);
    }

    [Fact]
    public void Assign_WithReplace_RemovesWhatIsNotNamed()
    {
        NodeRow node = _cms.AddDocument(_type);
        Assign(node, "un", "deux");

        Assign(node, "deux", "trois");

        Texts(_tags.GetTagsForEntity, node).ShouldBe(["deux", "trois"]);
    }

    [Fact]
    public void Assign_WithoutReplace_Adds()
    {
        NodeRow node = _cms.AddDocument(_type);
        Assign(node, "un");

        _cms.Write(() => _tags.Assign(node.Id, _property.Id, [NewTag("un"), NewTag("deux"), NewTag("deux")], replaceTags: false));

        Texts(_tags.GetTagsForEntity, node).ShouldBe(["deux", "un"]);
    }

    [Fact]
    public void Assign_NothingWithReplace_RemovesAll()
    {
        NodeRow node = _cms.AddDocument(_type);
        Assign(node, "un", "deux");

        Assign(node);

        Texts(_tags.GetTagsForEntity, node).ShouldBeEmpty();
    }

    [Fact]
    public void Remove_SomeOrAll_TakesThemOff()
    {
        NodeRow node = _cms.AddDocument(_type);
        Assign(node, "un", "deux", "trois");

        _cms.Write(() => _tags.Remove(node.Id, _property.Id, [NewTag("un"), NewTag("inconnu")]));
        Texts(_tags.GetTagsForEntity, node).ShouldBe(["deux", "trois"]);
        _cms.Write(() => _tags.RemoveAll(node.Id, _property.Id + 1000));
        Texts(_tags.GetTagsForEntity, node).ShouldBe(["deux", "trois"]);
        _cms.Write(() => _tags.RemoveAll(node.Id, _property.Id));
        Texts(_tags.GetTagsForEntity, node).ShouldBeEmpty();
        Assign(node, "quatre");
        _cms.Write(() => _tags.RemoveAll(node.Id));
        Texts(_tags.GetTagsForEntity, node).ShouldBeEmpty();
    }

    [Fact]
    public void GetTagged_ByTagGroupAndEntity_GivesPropertiesWithTags()
    {
        NodeRow node = _cms.AddDocument(_type);
        NodeRow other = _cms.AddDocument(_type);
        Assign(node, "un", "deux");
        Assign(other, "deux");

        TaggedEntity byTag = _cms.Read(() => _tags.GetTaggedEntitiesByTag(TaggableObjectTypes.Content, "un", _group)).ShouldHaveSingleItem();
        byTag.EntityId.ShouldBe(node.Id);
        TaggedProperty property = byTag.TaggedProperties.ShouldHaveSingleItem();
        property.PropertyTypeId.ShouldBe(_property.Id);
        property.PropertyTypeAlias.ShouldBe("motsCles");
        property.Tags.Select(tag => tag.Text).ShouldBe(["un"]);
        _cms.Read(() => _tags.GetTaggedEntitiesByTagGroup(TaggableObjectTypes.All, _group)).Select(entity => entity.EntityId).ShouldBe([node.Id, other.Id]);
        _cms.Read(() => _tags.GetTaggedEntitiesByTagGroup(TaggableObjectTypes.Media, _group)).ShouldBeEmpty();
        _cms.Read(() => _tags.GetTaggedEntityById(node.Id))!.TaggedProperties.Single().Tags.Count().ShouldBe(2);
        _cms.Read(() => _tags.GetTaggedEntityByKey(node.Key))!.EntityId.ShouldBe(node.Id);
        _cms.Read(() => _tags.GetTaggedEntityById(-1)).ShouldBeNull();
    }

    [Fact]
    public void GetTags_WithCulture_GivesThoseOfIt()
    {
        NodeRow node = _cms.AddDocument(_type);
        _cms.Write(() => _tags.Assign(node.Id, _property.Id, [NewTag("sans langue"), NewTag("français", French)]));

        _cms.Read(() => _tags.GetTagsForEntity(node.Id)).ShouldHaveSingleItem().Text.ShouldBe("sans langue");
        _cms.Read(() => _tags.GetTagsForEntity(node.Key, _group, "fr-BE")).ShouldHaveSingleItem().LanguageId.ShouldBe(French);
        _cms.Read(() => _tags.GetTagsForEntity(node.Id, _group, "*")).Count().ShouldBe(2);
        _cms.Read(() => _tags.GetTagsForProperty(node.Id, "motsCles", _group, "*")).Count().ShouldBe(2);
        _cms.Read(() => _tags.GetTagsForProperty(node.Key, "autre", _group, "*")).ShouldBeEmpty();
    }

    [Fact]
    public void DeleteOfNode_Assignments_GoWithIt()
    {
        NodeRow node = _cms.AddDocument(_type);
        Assign(node, "un");

        _cms.DeleteNode(node);

        _cms.Read(() => _tags.GetTagsForEntityType(TaggableObjectTypes.All, _group)).ShouldBeEmpty();
    }

    [Fact]
    public void Save_Tag_IsReadBackChangedAndDeleted()
    {
        var tag = new Tag { Group = _group, Text = "nouveau", LanguageId = French };
        _cms.Write(() => _tags.Save(tag));
        ITag read = _cms.Read(() => _tags.Get(tag.Id))!;
        read.Text.ShouldBe("nouveau");
        read.LanguageId.ShouldBe(French);
        read.Text = "changé";

        _cms.Write(() => _tags.Save(read));

        string group = _group;
        _cms.Read(() => _tags.Get(Query().Where(item => item.Group == group))).ShouldHaveSingleItem().Text.ShouldBe("changé");
        _cms.Write(() => _tags.Delete(read));
        _cms.Read(() => _tags.Exists(tag.Id)).ShouldBeFalse();
    }

    [Fact]
    public void Assign_InFailedScope_IsForgotten()
    {
        NodeRow node = _cms.AddDocument(_type);

        _cms.Fail(() => _tags.Assign(node.Id, _property.Id, [NewTag("un")]));

        Texts(_tags.GetTagsForEntity, node).ShouldBeEmpty();
    }

    private delegate IEnumerable<ITag> ReadTags(int nodeId, string? group, string? culture);

    private string[] Texts(ReadTags read, NodeRow node) => [.. _cms.Read(() => read(node.Id, _group, null)).Select(tag => tag.Text)];

    private void Assign(NodeRow node, params string[] texts)
        => _cms.Write(() => _tags.Assign(node.Id, _property.Id, texts.Select(text => NewTag(text))));

    private Tag NewTag(string text, int? languageId = null) => new() { Group = _group, Text = text, LanguageId = languageId };

    private IQuery<ITag> Query() => _cms.Get<ICoreScopeProvider>().CreateQuery<ITag>();
}
