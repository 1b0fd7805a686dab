using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Serialization;

namespace CaiNamur.Cms.Persistence.Tests.DataTypes;

public abstract class DataTypeRepositoryContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private readonly IDataTypeRepository _dataTypes = cms.Get<IDataTypeRepository>();

    [Fact]
    public void Save_NewDataType_IsReadBackEqual()
    {
        DataType dataType = New("Éditeur de résumé");
        dataType.ConfigurationData = new Dictionary<string, object> { ["maxChars"] = 200, ["rows"] = 4 };
        Guid key = Guid.NewGuid();
        dataType.Key = key;

        cms.Write(() => _dataTypes.Save(dataType));

        IDataType read = cms.Read(() => _dataTypes.Get(key))!;
        read.Id.ShouldBe(dataType.Id);
        read.Id.ShouldBeGreaterThanOrEqualTo(2000);
        read.Name.ShouldBe("Éditeur de résumé");
        read.EditorAlias.ShouldBe(Constants.PropertyEditors.Aliases.TextArea);
        read.EditorUiAlias.ShouldBe("Umb.PropertyEditorUi.TextArea");
        read.DatabaseType.ShouldBe(ValueStorageType.Ntext);
        read.ConfigurationData["maxChars"].ToString().ShouldBe("200");
        read.Path.ShouldBe($"-1,{read.Id}");
        read.Level.ShouldBe(1);
        read.CreateDate.ShouldBe(dataType.CreateDate);
        read.UpdateDate.Kind.ShouldBe(DateTimeKind.Utc);
        read.IsDirty().ShouldBeFalse();
    }

    [Fact]
    public void Save_SameName_GetsANumber()
    {
        DataType first = New("Même nom");
        DataType second = New("même nom");

        cms.Write(() => _dataTypes.Save(first));
        cms.Write(() => _dataTypes.Save(second));

        second.Name.ShouldBe("même nom (1)");
    }

    [Fact]
    public void Save_Update_IsSeenInTheSameScopeAndAfterIt()
    {
        DataType dataType = New("Avant");
        cms.Write(() => _dataTypes.Save(dataType));

        cms.Write(() =>
        {
            IDataType loaded = _dataTypes.Get(dataType.Id)!;
            loaded.Name = "Après";
            _dataTypes.Save(loaded);
            _dataTypes.Get(dataType.Id)!.Name.ShouldBe("Après");
        });

        cms.Read(() => _dataTypes.Get(dataType.Id))!.Name.ShouldBe("Après");
    }

    [Fact]
    public void Get_GivesCopies_ThatDoNotReachTheSharedSet()
    {
        DataType dataType = New("Partagé");
        cms.Write(() => _dataTypes.Save(dataType));

        IDataType copy = cms.Read(() => _dataTypes.Get(dataType.Id))!;
        copy.Name = "Changé sans enregistrer";

        cms.Read(() => _dataTypes.Get(dataType.Id))!.Name.ShouldBe("Partagé");
    }

    [Fact]
    public void Save_InFailedScope_IsForgotten()
    {
        DataType dataType = New("Perdu");

        cms.Fail(() => _dataTypes.Save(dataType));

        cms.Read(() => _dataTypes.Get(dataType.Key)).ShouldBeNull();
        cms.Read(() => _dataTypes.Exists(dataType.Id)).ShouldBeFalse();
    }

    [Fact]
    public void Get_ByTheConditionsOfCore_FindsThem()
    {
        DataType dataType = New("Élément à trouver");
        cms.Write(() => _dataTypes.Save(dataType));
        string[] editors = [Constants.PropertyEditors.Aliases.TextArea, Constants.PropertyEditors.Aliases.Tags];

        Find(query => query.Where(type => type.Name == "ÉLÉMENT À TROUVER")).ShouldBe([dataType.Id]);
        Find(query => query.Where(type => type.EditorAlias == "umbraco.textarea")).ShouldContain(dataType.Id);
        Find(query => query.Where(type => editors.Contains(type.EditorAlias))).ShouldContain(Constants.DataTypes.Tags);
        Find(query => query.Where(type => type.EditorUiAlias == "Umb.PropertyEditorUi.TextArea")).ShouldContain(dataType.Id);
        Find(query => query.Where(type => type.ParentId == -1 && type.DatabaseType == ValueStorageType.Date)).ShouldContain(Constants.DataTypes.DateTime);
        Find(query => query.WhereIn(type => type.Id, new[] { dataType.Id })).ShouldBe([dataType.Id]);
    }

    [Fact]
    public void FindUsages_NamesTypesAndProperties()
    {
        var builder = new TypeBuilder(cms);
        DataType dataType = New("Utilisé");
        cms.Write(() => _dataTypes.Save(dataType));
        ContentType type = builder.Document();
        type.AddPropertyType(builder.Property("resume", dataType.Id), "contenu", "Contenu");
        type.ListView = dataType.Key;
        cms.Write(() => cms.Get<IContentTypeRepository>().Save(type));
        Udi expected = new GuidUdi(Constants.UdiEntityType.DocumentType, type.Key);

        IReadOnlyDictionary<Udi, IEnumerable<string>> usages = cms.Read(() => _dataTypes.FindUsages(dataType.Id));
        IReadOnlyDictionary<Udi, IEnumerable<string>> listViews = cms.Read(() => _dataTypes.FindListViewUsages(dataType.Id));

        usages.ShouldHaveSingleItem().Key.ShouldBe(expected);
        usages[expected].ShouldBe(["resume"]);
        listViews.ShouldHaveSingleItem().Key.ShouldBe(expected);
    }

    [Fact]
    public void Delete_TakesPropertiesAndListViewsAlong()
    {
        var builder = new TypeBuilder(cms);
        var types = cms.Get<IContentTypeRepository>();
        DataType dataType = New("À supprimer");
        cms.Write(() => _dataTypes.Save(dataType));
        ContentType type = builder.Document();
        type.AddPropertyType(builder.Property("texte", dataType.Id), "contenu", "Contenu");
        type.ListView = dataType.Key;
        cms.Write(() => types.Save(type));

        cms.Write(() => _dataTypes.Delete(dataType));

        cms.Read(() => _dataTypes.Get(dataType.Id)).ShouldBeNull();
        IContentType read = cms.Read(() => types.Get(type.Id))!;
        read.PropertyTypes.ShouldBeEmpty();
        read.ListView.ShouldBeNull();
    }

    [Fact]
    public void Move_IntoFolder_ChangesPlace()
    {
        var containers = cms.Get<IDataTypeContainerRepository>();
        var folder = new EntityContainer(Constants.ObjectTypes.DataType) { Name = TypeBuilder.NewAlias("Dossier") };
        DataType dataType = New("À déplacer");
        cms.Write(() =>
        {
            containers.Save(folder);
            _dataTypes.Save(dataType);
        });

        cms.Write(() => _dataTypes.Move(dataType, folder)).ShouldHaveSingleItem().NewParentKey.ShouldBe(folder.Key);

        IDataType read = cms.Read(() => _dataTypes.Get(dataType.Id))!;
        read.ParentId.ShouldBe(folder.Id);
        read.Path.ShouldBe($"-1,{folder.Id},{dataType.Id}");
        read.Level.ShouldBe(2);
    }

    private DataType New(string name)
    {
        IDataEditor editor = cms.Get<PropertyEditorCollection>()[Constants.PropertyEditors.Aliases.TextArea]!;
        return new DataType(editor, cms.Get<IConfigurationEditorJsonSerializer>())
        {
            Name = name,
            EditorUiAlias = "Umb.PropertyEditorUi.TextArea",
            DatabaseType = ValueStorageType.Ntext,
        };
    }

    private int[] Find(Action<IQuery<IDataType>> condition)
    {
        IQuery<IDataType> query = cms.Get<ICoreScopeProvider>().CreateQuery<IDataType>();
        condition(query);
        return cms.Read(() => _dataTypes.Get(query).Select(type => type.Id).ToArray());
    }
}
