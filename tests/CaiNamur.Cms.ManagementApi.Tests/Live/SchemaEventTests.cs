using CaiNamur.Cms.ManagementApi.Tests.Live.Support;
using CaiNamur.Cms.ManagementApi.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Document = Umbraco.Cms.Core.Models.Content;
using Sources = Umbraco.Cms.Core.Constants.ServerEvents.EventSource;

namespace CaiNamur.Cms.ManagementApi.Tests.Live;

/// <summary>Whatever changes in what content is made by, through Core's own services, is told by the time that the service returns.</summary>
public sealed class SchemaEventTests(LiveApi api) : LiveTests(api)
{
    private static readonly Guid User = Constants.Security.SuperUserKey;

    private static readonly Dictionary<string, Func<SchemaEventTests, Task<Told[]>>> Changes = new()
    {
        ["document type created"] = async test =>
        {
            test.Prepared();
            return Told.Updated(Sources.DocumentType, (await test.Content.TypeAsync()).Key);
        },
        ["document type saved"] = async test =>
        {
            IContentType type = await test.Content.TypeAsync();
            type.Name = "Autre nom";
            test.Prepared();
            (await test.DocumentTypes.UpdateAsync(type, User)).Success.ShouldBeTrue();
            return Told.Updated(Sources.DocumentType, type.Key);
        },
        ["document type moved"] = async test =>
        {
            IContentType type = await test.Content.TypeAsync();
            EntityContainer folder = (await test.Host.Get<IContentTypeContainerService>().CreateAsync(null, "Dossier", null, User)).Result!;
            test.Prepared();
            (await test.DocumentTypes.MoveAsync(type.Key, folder.Key)).Success.ShouldBeTrue();
            return Told.Updated(Sources.DocumentType, type.Key);
        },
        ["document type copied"] = async test =>
        {
            IContentType type = await test.Content.TypeAsync();
            test.Prepared();
            return Told.Updated(Sources.DocumentType, (await test.DocumentTypes.CopyAsync(type.Key, null)).Result!.Key);
        },
        ["document type deleted"] = async test =>
        {
            IContentType type = await test.Content.TypeAsync();
            test.Prepared();
            await test.DocumentTypes.DeleteAsync(type.Key, User);
            return Told.Deleted(Sources.DocumentType, type.Key);
        },
        ["media type created"] = async test =>
        {
            test.Prepared();
            return Told.Updated(Sources.MediaType, (await test.MediaTypeAsync()).Key);
        },
        ["media type saved"] = async test =>
        {
            IMediaType type = await test.MediaTypeAsync();
            test.Prepared();
            (await test.MediaTypes.UpdateAsync(type, User)).Success.ShouldBeTrue();
            return Told.Updated(Sources.MediaType, type.Key);
        },
        ["media type moved"] = async test =>
        {
            IMediaType type = await test.MediaTypeAsync();
            EntityContainer folder = (await test.Host.Get<IMediaTypeContainerService>().CreateAsync(null, "Dossier", null, User)).Result!;
            test.Prepared();
            (await test.MediaTypes.MoveAsync(type.Key, folder.Key)).Success.ShouldBeTrue();
            return Told.Updated(Sources.MediaType, type.Key);
        },
        ["media type deleted"] = async test =>
        {
            IMediaType type = await test.MediaTypeAsync();
            test.Prepared();
            await test.MediaTypes.DeleteAsync(type.Key, User);
            return Told.Deleted(Sources.MediaType, type.Key);
        },
        ["data type created"] = async test =>
        {
            test.Prepared();
            return Told.Updated(Sources.DataType, (await test.DataTypeAsync()).Key);
        },
        ["data type saved"] = async test =>
        {
            IDataType type = await test.DataTypeAsync();
            type.Name = "Autre nom";
            test.Prepared();
            (await test.DataTypes.UpdateAsync(type, User)).Success.ShouldBeTrue();
            return Told.Updated(Sources.DataType, type.Key);
        },
        ["data type moved"] = async test =>
        {
            IDataType type = await test.DataTypeAsync();
            EntityContainer folder = (await test.Host.Get<IDataTypeContainerService>().CreateAsync(null, "Dossier", null, User)).Result!;
            test.Prepared();
            (await test.DataTypes.MoveAsync(type, folder.Key, User)).Success.ShouldBeTrue();
            return Told.Updated(Sources.DataType, type.Key);
        },
        ["data type copied"] = async test =>
        {
            IDataType type = await test.DataTypeAsync();
            test.Prepared();
            return Told.Updated(Sources.DataType, (await test.DataTypes.CopyAsync(type, null, User)).Result.Key);
        },
        ["data type deleted"] = async test =>
        {
            IDataType type = await test.DataTypeAsync();
            test.Prepared();
            (await test.DataTypes.DeleteAsync(type.Key, User)).Success.ShouldBeTrue();
            return Told.Deleted(Sources.DataType, type.Key);
        },
        ["data type deleted under a document type"] = async test =>
        {
            IDataType data = await test.DataTypeAsync();
            IContentType type = await test.Content.TypeAsync();
            type.AddPropertyType(new PropertyType(test.Host.Get<IShortStringHelper>(), data, "extra") { Name = "extra" }, "content", "Contenu");
            (await test.DocumentTypes.UpdateAsync(type, User)).Success.ShouldBeTrue();
            test.Prepared();
            (await test.DataTypes.DeleteAsync(data.Key, User)).Success.ShouldBeTrue();
            return [.. Told.Deleted(Sources.DataType, data.Key), .. Told.Updated(Sources.DocumentType, type.Key)];
        },
        ["template created"] = async test =>
        {
            test.Prepared();
            return Told.Updated(Sources.Template, (await test.TemplateAsync()).Key);
        },
        ["template saved"] = async test =>
        {
            ITemplate template = await test.TemplateAsync();
            template.Name = "Autre nom";
            test.Prepared();
            (await test.Templates.UpdateAsync(template, User)).Success.ShouldBeTrue();
            return Told.Updated(Sources.Template, template.Key);
        },
        ["template deleted"] = async test =>
        {
            ITemplate template = await test.TemplateAsync();
            test.Prepared();
            (await test.Templates.DeleteAsync(template.Key, User)).Success.ShouldBeTrue();
            return Told.Deleted(Sources.Template, template.Key);
        },
        ["language created"] = async test =>
        {
            var language = new Language("pt-PT", "Portugais");
            test.Prepared();
            (await test.Languages.CreateAsync(language, User)).Success.ShouldBeTrue();
            return Told.Updated(Sources.Language, language.Key);
        },
        ["language saved"] = async test =>
        {
            ILanguage language = (await test.Languages.CreateAsync(new Language("es-ES", "Espagnol"), User)).Result;
            language.IsMandatory = true;
            test.Prepared();
            (await test.Languages.UpdateAsync(language, User)).Success.ShouldBeTrue();
            return Told.Updated(Sources.Language, language.Key);
        },
        ["language deleted"] = async test =>
        {
            ILanguage language = (await test.Languages.CreateAsync(new Language("it-IT", "Italien"), User)).Result;
            test.Prepared();
            (await test.Languages.DeleteAsync(language.IsoCode, User)).Success.ShouldBeTrue();

            // A language has no key of its own: Core draws one whenever it reads it.
            return Told.Deleted(Sources.Language, Guid.Empty);
        },
        ["dictionary item created"] = async test =>
        {
            test.Prepared();
            return Told.Updated(Sources.DictionaryItem, (await test.WordAsync()).Key);
        },
        ["dictionary item saved"] = async test =>
        {
            IDictionaryItem word = await test.WordAsync();
            word.ItemKey += "-autre";
            test.Prepared();
            (await test.Dictionary.UpdateAsync(word, User)).Success.ShouldBeTrue();
            return Told.Updated(Sources.DictionaryItem, word.Key);
        },
        ["dictionary item moved"] = async test =>
        {
            IDictionaryItem word = await test.WordAsync();
            IDictionaryItem target = await test.WordAsync();
            test.Prepared();
            (await test.Dictionary.MoveAsync(word, target.Key, User)).Success.ShouldBeTrue();
            return Told.Updated(Sources.DictionaryItem, word.Key);
        },
        ["dictionary item deleted"] = async test =>
        {
            IDictionaryItem word = await test.WordAsync();
            test.Prepared();
            (await test.Dictionary.DeleteAsync(word.Key, User)).Success.ShouldBeTrue();
            return Told.Deleted(Sources.DictionaryItem, word.Key);
        },
        ["blueprint saved"] = async test =>
        {
            test.Prepared();
            return Told.Updated(Sources.DocumentBlueprint, (await test.BlueprintAsync()).Key);
        },
        ["blueprint moved"] = async test =>
        {
            IContent blueprint = await test.BlueprintAsync();
            EntityContainer folder = (await test.Host.Get<IContentBlueprintContainerService>().CreateAsync(null, "Dossier", null, User)).Result!;
            test.Prepared();
            (await test.Host.Get<IContentBlueprintEditingService>().MoveAsync(blueprint.Key, folder.Key, User)).Success.ShouldBeTrue();
            return Told.Updated(Sources.DocumentBlueprint, blueprint.Key);
        },
        ["blueprint deleted"] = async test =>
        {
            IContent blueprint = await test.BlueprintAsync();
            test.Prepared();
            test.Host.Get<IContentService>().DeleteBlueprint(blueprint);
            return Told.Deleted(Sources.DocumentBlueprint, blueprint.Key);
        },
    };

    private static int _number;

    public static TheoryData<string> Names => [.. Changes.Keys];

    private IContentTypeService DocumentTypes => Host.Get<IContentTypeService>();

    private IMediaTypeService MediaTypes => Host.Get<IMediaTypeService>();

    private IDataTypeService DataTypes => Host.Get<IDataTypeService>();

    private ITemplateService Templates => Host.Get<ITemplateService>();

    private ILanguageService Languages => Host.Get<ILanguageService>();

    private IDictionaryItemService Dictionary => Host.Get<IDictionaryItemService>();

    [Theory]
    [MemberData(nameof(Names))]
    public Task Schema_Changed_IsToldBeforeTheServiceReturns(string what) => ShouldHaveBeenToldAsync(() => Changes[what](this));

    private static string NewName() => $"evenement{Interlocked.Increment(ref _number)}";

    private async Task<IMediaType> MediaTypeAsync()
    {
        string name = NewName();
        var type = new MediaType(Host.Get<IShortStringHelper>(), Constants.System.Root) { Alias = name, Name = name };
        (await MediaTypes.CreateAsync(type, User)).Success.ShouldBeTrue();
        return type;
    }

    private async Task<IDataType> DataTypeAsync()
    {
        IDataEditor editor = Host.Get<PropertyEditorCollection>()[Constants.PropertyEditors.Aliases.TextBox]!;
        var type = new DataType(editor, Host.Get<IConfigurationEditorJsonSerializer>()) { Name = NewName(), EditorUiAlias = "Umb.PropertyEditorUi.TextBox" };
        return (await DataTypes.CreateAsync(type, User)).Result;
    }

    private async Task<ITemplate> TemplateAsync()
    {
        string name = NewName();
        return (await Templates.CreateAsync(name, name, null, User)).Result;
    }

    private async Task<IDictionaryItem> WordAsync() => (await Dictionary.CreateAsync(new DictionaryItem(NewName()), User)).Result;

    private async Task<IContent> BlueprintAsync()
    {
        IContentType type = await Content.TypeAsync();
        var blueprint = new Document(NewName(), Constants.System.Root, type);
        Host.Get<IContentService>().SaveBlueprint(blueprint, null);
        return blueprint;
    }
}
