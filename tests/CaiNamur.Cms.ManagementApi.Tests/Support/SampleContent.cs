using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Document = Umbraco.Cms.Core.Models.Content;

namespace CaiNamur.Cms.ManagementApi.Tests.Support;

/// <summary>Makes types, documents and media through Umbraco's services, as editors would.</summary>
public sealed class SampleContent(ManagementApiHost host)
{
    public const string Title = "title";
    public const string Text = "text";
    public const string Note = "note";

    private static int _number;

    private readonly IContentService _documents = host.Get<IContentService>();
    private readonly IMediaService _media = host.Get<IMediaService>();

    /// <summary>Saves a document type with a title, a rich text and a note; its documents may stand below each other.</summary>
    /// <param name="variations">Whether documents and their titles differ by language.</param>
    /// <param name="listView">The list view in which children are shown.</param>
    public async Task<IContentType> TypeAsync(ContentVariation variations = ContentVariation.Nothing, Guid? listView = null)
    {
        IContentTypeService types = host.Get<IContentTypeService>();
        IShortStringHelper strings = host.Get<IShortStringHelper>();
        string alias = string.Create(CultureInfo.InvariantCulture, $"sample{Interlocked.Increment(ref _number)}");
        var type = new ContentType(strings, Constants.System.Root)
        {
            Alias = alias,
            Name = alias,
            Icon = "icon-newspaper",
            AllowedAsRoot = true,
            Variations = variations,
            ListView = listView,
        };
        foreach ((string property, Guid dataType) in new[]
        {
            (Title, Constants.DataTypes.Guids.TextstringGuid),
            (Text, Constants.DataTypes.Guids.RichtextEditorGuid),
            (Note, Constants.DataTypes.Guids.TextareaGuid),
        })
        {
            IDataType found = (await host.Get<IDataTypeService>().GetAsync(dataType))!;
            type.AddPropertyType(
                new PropertyType(strings, found, property) { Name = property, Variations = property == Title ? variations : ContentVariation.Nothing },
                "content",
                "Contenu");
        }

        (await types.CreateAsync(type, Constants.Security.SuperUserKey)).Success.ShouldBeTrue();
        type.AllowedContentTypes = [new ContentTypeSort(type.Key, 0, type.Alias)];
        (await types.UpdateAsync(type, Constants.Security.SuperUserKey)).Success.ShouldBeTrue();
        return types.Get(type.Key)!;
    }

    /// <summary>Saves a document.</summary>
    public IContent Document(IContentType type, string name, IContent? parent = null, string? note = null)
    {
        var document = new Document(name, parent?.Id ?? Constants.System.Root, type);
        document.SetValue(Note, note);
        return Save(document);
    }

    public IContent Save(IContent document)
    {
        _documents.Save(document).Success.ShouldBeTrue();
        return document;
    }

    public IContent Publish(IContent document)
    {
        _documents.Publish(document, ["*"]).Success.ShouldBeTrue();
        return document;
    }

    /// <summary>Saves so many documents below another.</summary>
    public IReadOnlyList<IContent> Many(IContentType type, IContent parent, int count)
    {
        Document[] children = [.. Enumerable.Range(0, count).Select(index => new Document(string.Create(CultureInfo.InvariantCulture, $"Enfant {index:0000}"), parent, type) { SortOrder = index })];
        _documents.Save(children).Success.ShouldBeTrue();
        return children;
    }

    /// <summary>Saves a media folder.</summary>
    public IMedia Folder(string name, IMedia? parent = null)
    {
        IMedia folder = _media.CreateMedia(name, parent?.Id ?? Constants.System.Root, Constants.Conventions.MediaTypes.Folder);
        _media.Save(folder).Success.ShouldBeTrue();
        return folder;
    }
}
