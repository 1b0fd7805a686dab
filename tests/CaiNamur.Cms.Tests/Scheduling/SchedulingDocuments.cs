using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Document = Umbraco.Cms.Core.Models.Content;

namespace CaiNamur.Cms.Tests.Scheduling;

/// <summary>Makes documents to plan with, through Umbraco's services as editors would.</summary>
internal sealed class SchedulingDocuments(SchedulingCms cms)
{
    public const string Title = "title";
    public const string Dutch = "nl-BE";

    private static int _number;

    /// <summary>Saves a document type with a mandatory title; its documents may stand below each other.</summary>
    public async Task<IContentType> TypeAsync(ContentVariation variations = ContentVariation.Nothing)
    {
        IShortStringHelper shortStrings = cms.Get<IShortStringHelper>();
        string alias = $"planned{Interlocked.Increment(ref _number)}";
        var type = new ContentType(shortStrings, Constants.System.Root)
        {
            Alias = alias,
            Name = alias,
            Icon = "icon-document",
            AllowedAsRoot = true,
            Variations = variations,
        };
        IDataType textbox = (await cms.Get<IDataTypeService>().GetAsync(Constants.DataTypes.Guids.TextstringGuid))!;
        type.AddPropertyType(
            new PropertyType(shortStrings, textbox, Title) { Name = "Titre", Mandatory = true, Variations = variations },
            "content",
            "Contenu");
        (await cms.Get<IContentTypeService>().CreateAsync(type, Constants.Security.SuperUserKey)).Success.ShouldBeTrue();
        type.AllowedContentTypes = [new ContentTypeSort(type.Key, 0, type.Alias)];
        (await cms.Get<IContentTypeService>().UpdateAsync(type, Constants.Security.SuperUserKey)).Success.ShouldBeTrue();
        return cms.Get<IContentTypeService>().Get(type.Id)!;
    }

    /// <summary>Saves a draft, last written by the given user.</summary>
    public async Task<IContent> DraftAsync(IContent? parent = null, IUser? writer = null, string name = "Page planifiée")
    {
        IContentType type = parent is null ? await TypeAsync() : cms.Get<IContentTypeService>().Get(parent.ContentTypeId)!;
        var document = new Document(name, parent?.Id ?? Constants.System.Root, type);
        document.SetValue(Title, $"Titre de {name}");
        return Save(document, writer);
    }

    /// <summary>Saves a draft in the default language and in Dutch.</summary>
    public async Task<IContent> BilingualDraftAsync()
    {
        ILanguageService languages = cms.Get<ILanguageService>();
        if (await languages.GetAsync(Dutch) is null)
        {
            (await languages.CreateAsync(new Language(Dutch, "Néerlandais (Belgique)"), Constants.Security.SuperUserKey)).Success.ShouldBeTrue();
        }

        var document = new Document(null, Constants.System.Root, await TypeAsync(ContentVariation.Culture));
        foreach (string culture in new[] { await languages.GetDefaultIsoCodeAsync(), Dutch })
        {
            document.SetCultureName($"Page {culture}", culture);
            document.SetValue(Title, $"Titre {culture}", culture);
        }

        return Save(document);
    }

    public IContent Save(IContent document, IUser? writer = null)
    {
        cms.Get<IContentService>().Save(document, writer?.Id).Success.ShouldBeTrue();
        return document;
    }

    public IContent Retitle(IContent document, string? title, string? culture = null)
    {
        IContent present = cms.Get<IContentService>().GetById(document.Key)!;
        present.SetValue(Title, title, culture);
        return Save(present);
    }

    public void Publish(IContent document)
    {
        IContent present = cms.Get<IContentService>().GetById(document.Key)!;
        PublishResult result = cms.Get<IContentService>().Publish(present, ["*"]);
        result.Success.ShouldBeTrue(result.Result.ToString());
    }

    public async Task<IContent> PublishedAsync(IContent? parent = null)
    {
        IContent document = await DraftAsync(parent);
        Publish(document);
        return document;
    }

    public IUser Editor(string name = "Élodie Planificatrice")
    {
        string login = $"editor{Interlocked.Increment(ref _number)}";
        var user = new User(new GlobalSettings(), name, $"{login}@exemple.be", login, "hash") { IsApproved = true };
        using ICoreScope scope = cms.Get<ICoreScopeProvider>().CreateCoreScope();
        cms.Get<IUserRepository>().Save(user);
        scope.Complete();
        return user;
    }
}
