using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Document = Umbraco.Cms.Core.Models.Content;

namespace CaiNamur.Cms.Persistence.Tests.Support;

/// <summary>Makes document types and documents through Umbraco's services, as editors would.</summary>
public sealed class DocumentBuilder(CmsFixture cms)
{
    public const int SuperUser = -1;
    public const int Number = -51;
    public const int DatePicker = -41;
    public const string Title = "title";
    public const string Text = "text";
    public const string Rank = "rank";
    public const string Day = "day";

    private static int _number;

    private readonly TypeBuilder _types = new(cms);

    /// <summary>A name that no other test uses.</summary>
    public static string NewName(string prefix = "Page") => $"{prefix} n° {Interlocked.Increment(ref _number)}";

    /// <summary>Saves a document type with a title, a text and a rank; its documents may stand below each other.</summary>
    public async Task<IContentType> TypeAsync(ContentVariation variations = ContentVariation.Nothing)
    {
        ContentType type = _types.Document();
        type.AllowedAsRoot = true;
        type.Variations = variations;
        foreach ((string alias, int dataType) in new[] { (Title, TypeBuilder.Textbox), (Text, TypeBuilder.Textarea), (Rank, Number), (Day, DatePicker) })
        {
            PropertyType property = _types.Property(alias, dataType);
            property.Variations = alias == Title ? variations : ContentVariation.Nothing;
            type.AddPropertyType(property, "content", "Contenu");
        }

        await CreateAsync(type);
        type.AllowedContentTypes = [new ContentTypeSort(type.Key, 0, type.Alias)];
        await UpdateAsync(type);
        return cms.Get<IContentTypeService>().Get(type.Id)!;
    }

    /// <summary>Makes an unsaved document.</summary>
    public static Document New(IContentType type, string name, int parentId = Constants.System.Root)
    {
        var document = new Document(name, parentId, type) { CreatorId = SuperUser, WriterId = SuperUser };
        document.SetValue(Text, $"Texte de {name}");
        return document;
    }

    public IContent Save(IContent document)
    {
        cms.Get<IContentService>().Save(document).Success.ShouldBeTrue();
        return document;
    }

    public IContent Saved(IContentType type, string name, int parentId = Constants.System.Root) => Save(New(type, name, parentId));

    public IContent Published(IContentType type, string name, int parentId = Constants.System.Root) => Publish(Saved(type, name, parentId));

    public IContent Publish(IContent document, params string[] cultures)
    {
        PublishResult result = cms.Get<IContentService>().Publish(document, cultures.Length == 0 ? ["*"] : cultures);
        result.Success.ShouldBeTrue(result.Result.ToString());
        return document;
    }

    private async Task CreateAsync(IContentType type)
        => (await cms.Get<IContentTypeService>().CreateAsync(type, Constants.Security.SuperUserKey)).Success.ShouldBeTrue();

    private async Task UpdateAsync(IContentType type)
        => (await cms.Get<IContentTypeService>().UpdateAsync(type, Constants.Security.SuperUserKey)).Success.ShouldBeTrue();
}
