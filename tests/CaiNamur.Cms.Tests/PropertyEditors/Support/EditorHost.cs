using System.Text.Json.Nodes;
using CaiNamur.Cms.DependencyInjection;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Web;

namespace CaiNamur.Cms.Tests.PropertyEditors.Support;

/// <summary>
/// The CMS as it is composed for the site, but without a database: what would come from there is what a test puts in.
/// </summary>
public sealed class EditorHost : IDisposable
{
    private readonly WebApplication _application;
    private readonly DirectoryInfo _dataDirectory = Directory.CreateTempSubdirectory("cainamur-editors-");
    private readonly List<IDataType> _dataTypes = [];
    private readonly List<IContentType> _contentTypes = [];
    private int _nextId = 1000;

    public EditorHost(Action<IServiceCollection>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Testing", ContentRootPath = _dataDirectory.FullName });
        builder.Logging.ClearProviders();
        builder.Configuration["CaiNamur:DataDirectory"] = _dataDirectory.FullName;
        builder.Services.AddCaiCms(builder.Configuration).Build();
        AddSubstitutes(builder.Services);
        configure?.Invoke(builder.Services);
        _application = builder.Build();
    }

    /// <summary>The documents and media that exist, for the client and for validation.</summary>
    public List<IEntitySlim> Entities { get; } = [];

    /// <summary>How often items were looked up.</summary>
    public int LookUps { get; private set; }

    /// <summary>The media that exist, with their properties.</summary>
    public List<IMedia> Media { get; } = [];

    /// <summary>The published documents and media.</summary>
    public List<IPublishedContent> Published { get; } = [];

    /// <summary>The temporary files that were uploaded.</summary>
    public List<TemporaryFileModel> TemporaryFiles { get; } = [];

    /// <summary>The parents of documents and media, by key.</summary>
    public Dictionary<Guid, Guid?> Parents { get; } = [];

    public IFileSystem MediaFiles => Get<MediaFileManager>().FileSystem;

    public T Get<T>()
        where T : notnull
        => _application.Services.GetRequiredService<T>();

    /// <summary>Adds a data type with settings written as JSON, as the backoffice saves them.</summary>
    public IDataType AddDataType(string editorAlias, string configuration = "{}")
    {
        var editor = Get<PropertyEditorCollection>()[editorAlias] ?? throw new InvalidOperationException($"There is no editor {editorAlias}.");
        var serializer = Get<IConfigurationEditorJsonSerializer>();
        var id = ++_nextId;
        var dataType = new DataType(editor, serializer)
        {
            Id = id,
            Key = Guid.NewGuid(),
            Name = $"{editorAlias} {id}",
            DatabaseType = ValueTypes.ToStorageType(editor.GetValueEditor().ValueType),
            ConfigurationData = editor.GetConfigurationEditor().FromDatabase(configuration, serializer),
        };
        _dataTypes.Add(dataType);
        return dataType;
    }

    /// <summary>Adds a type with one property for each alias.</summary>
    public IContentType AddElementType(string alias, params (string Alias, IDataType DataType)[] properties)
    {
        var contentType = new ContentType(Get<IShortStringHelper>(), Constants.System.Root)
        {
            Id = ++_nextId,
            Key = Guid.NewGuid(),
            Alias = alias,
            Name = alias,
            IsElement = true,
        };
        foreach (var (propertyAlias, dataType) in properties)
        {
            contentType.AddPropertyType(CreatePropertyType(propertyAlias, dataType), "content", "Contenu");
        }

        _contentTypes.Add(contentType);
        return contentType;
    }

    public PropertyType CreatePropertyType(string alias, IDataType dataType)
        => new(Get<IShortStringHelper>(), dataType, alias) { Id = ++_nextId, Key = Guid.NewGuid(), Name = alias, SupportsPublishing = true };

    /// <summary>A value as it reaches the editors when the client posts this JSON.</summary>
    public object? Posted(string json)
        => Get<IJsonSerializer>().Deserialize<Dictionary<string, object?>>($$"""{"value":{{json}}}""")!["value"];

    /// <summary>What is stored when the client posts this JSON.</summary>
    public object? Store(IDataType dataType, string json, object? current = null, Guid? contentKey = null, Guid? propertyTypeKey = null)
    {
        var data = new ContentPropertyData(Posted(json), dataType.ConfigurationObject)
        {
            ContentKey = contentKey ?? Guid.NewGuid(),
            PropertyTypeKey = propertyTypeKey ?? Guid.NewGuid(),
        };
        return dataType.Editor!.GetValueEditor().FromEditor(data, current);
    }

    /// <summary>The JSON that the client receives for a stored value.</summary>
    public JsonNode? Show(IDataType dataType, object? stored)
    {
        var property = new Property(CreatePropertyType("value", dataType));
        property.SetValue(stored);
        return JsonNode.Parse(Get<IJsonSerializer>().Serialize(dataType.Editor!.GetValueEditor().ToEditor(property)));
    }

    /// <summary>The JSON that comes back to the client after it has posted some.</summary>
    public JsonNode? RoundTrip(IDataType dataType, string json) => Show(dataType, Store(dataType, json));

    /// <summary>The messages for a value, posted or stored, with plain spaces.</summary>
    public static IReadOnlyList<string> Validate(IDataType dataType, object? value, bool required = false)
    {
        using (new FrenchInterface())
        {
            return
            [
                .. dataType.Editor!.GetValueEditor(dataType.ConfigurationObject)
                    .Validate(value, required, null, PropertyValidationContext.Empty())
                    .Select(result => (result.ErrorMessage ?? string.Empty).Replace('\u00A0', ' ')),
            ];
        }
    }

    public IReadOnlyList<string> ValidatePosted(IDataType dataType, string json, bool required = false)
        => Validate(dataType, Posted(json), required);

    /// <summary>The property of a published element that holds a stored value.</summary>
    public IPublishedProperty Publish(IDataType dataType, object? stored)
    {
        var contentType = AddElementType($"type{++_nextId}", ("value", dataType));
        Get<IPublishedContentTypeFactory>().NotifyDataTypeChanges();
        var published = Get<IPublishedContentTypeFactory>().CreateContentType(contentType);
        var element = new PublishedElement(
            published,
            Guid.NewGuid(),
            new Dictionary<string, object?> { ["value"] = stored },
            previewing: false,
            PropertyCacheLevel.None,
            new VariationContext(),
            Get<ICacheManager>());
        return element.GetProperty("value")!;
    }

    /// <summary>The references of a stored value, as UDIs.</summary>
    public IReadOnlyList<string> References(IDataType dataType, object? stored)
        => [.. Get<DataValueReferenceFactoryCollection>().GetReferences(dataType.Editor!, stored).Select(reference => reference.Udi.ToString())];

    /// <summary>Uploads a temporary file.</summary>
    public Guid Upload(string fileName, byte[] content)
    {
        var key = Guid.NewGuid();
        TemporaryFiles.Add(new TemporaryFileModel
        {
            Key = key,
            FileName = fileName,
            AvailableUntil = DateTime.MaxValue,
            OpenReadStream = () => new MemoryStream(content),
        });
        return key;
    }

    public void Dispose()
    {
        ((IDisposable)_application).Dispose();
        _dataDirectory.Delete(recursive: true);
    }

    private static void AddEmptyRepositories(IServiceCollection services)
    {
        var repositories = typeof(IContentTypeRepository).Assembly.GetExportedTypes()
            .Where(type => type is { IsInterface: true, IsGenericTypeDefinition: false } && type.Namespace == typeof(IContentTypeRepository).Namespace);
        foreach (var repository in repositories)
        {
            services.AddSingleton(repository, Substitute.Empty(repository));
        }
    }

    private IEntitySlim[] LookUp(Guid[] keys)
    {
        LookUps++;
        return [.. Entities.Where(entity => keys.Contains(entity.Key))];
    }

    private void AddSubstitutes(IServiceCollection services)
    {
        services.AddSingleton<CaiNamur.Cms.Scheduling.IOpenPublicationPlans, NoPublicationPlans>();
        AddEmptyRepositories(services);
        services.AddSingleton(Substitute.For<IDataTypeService>((method, arguments) => (method, arguments) switch
        {
            ("GetDataType", [int id]) => _dataTypes.Find(type => type.Id == id),
            ("GetAsync", [Guid key]) => Task.FromResult(_dataTypes.Find(type => type.Key == key)),
            ("GetAll", [int[] ids]) => _dataTypes.Where(type => ids.Length is 0 || ids.Contains(type.Id)).ToArray(),
            _ => null,
        }));
        services.AddSingleton(Substitute.For<IContentTypeService>((method, arguments) => (method, arguments) switch
        {
            ("Get", [Guid key]) => _contentTypes.Find(type => type.Key == key),
            _ => null,
        }));
        services.AddSingleton(Substitute.For<IPublishedContentTypeCache>((method, arguments) => (method, arguments) switch
        {
            ("Get", [PublishedItemType, Guid key]) => _contentTypes.Find(type => type.Key == key) is { } found
                ? Get<IPublishedContentTypeFactory>().CreateContentType(found)
                : null,
            _ => null,
        }));
        services.AddSingleton(Substitute.For<IEntityService>((method, arguments) => (method, arguments) switch
        {
            ("GetAll", [UmbracoObjectTypes, Guid[] keys]) => LookUp(keys),
            _ => null,
        }));
        services.AddSingleton(Substitute.For<IMediaService>((method, arguments) => (method, arguments) switch
        {
            ("GetByIds", [IEnumerable<Guid> keys]) => Media.Where(item => keys.Contains(item.Key)).ToArray(),
            ("GetById", [int id]) => Media.Find(item => item.Id == id),
            _ => null,
        }));
        services.AddSingleton(Substitute.For<ITemporaryFileRepository>((method, arguments) => (method, arguments) switch
        {
            ("GetAsync", [Guid key]) => Task.FromResult(TemporaryFiles.Find(file => file.Key == key)),
            _ => null,
        }));
        services.AddSingleton(Substitute.For<ILanguageService>((method, _) => method switch
        {
            "GetDefaultIsoCodeAsync" => Task.FromResult("fr-BE"),
            _ => null,
        }));
        services.AddSingleton(Substitute.For<ICoreScopeProvider>((method, _) => method is "CreateCoreScope" ? Substitute.For<ICoreScope>((_, _) => null) : null));
        services.AddSingleton(Substitute.For<IUserIdKeyResolver>((_, _) => null));
        services.AddSingleton(Substitute.For<IUserService>((_, _) => null));
        services.AddSingleton(Substitute.For<IUmbracoContextAccessor>((_, _) => false));
        AddPublished(services);
        AddNavigation(services);
    }

    private void AddPublished(IServiceCollection services)
    {
        var appCache = new Umbraco.Cms.Core.Cache.DictionaryAppCache();
        services.AddSingleton(Substitute.For<IPublishedContentCache>(FindPublished));
        services.AddSingleton(Substitute.For<IPublishedMediaCache>(FindPublished));
        services.AddSingleton(Substitute.For<IPublishedMemberCache>((_, _) => null));
        services.AddSingleton(Substitute.For<ICacheManager>((method, _) => method is "get_ElementsCache" ? appCache : null));
        services.AddSingleton(Substitute.For<IPublishedUrlProvider>((method, arguments) => (method, arguments) switch
        {
            ("GetUrl", [IPublishedContent content, ..]) => $"/page/{content.Key:N}/",
            ("GetUrl", [Guid key, ..]) => $"/page/{key:N}/",
            ("GetMediaUrl", [IPublishedContent content, ..]) => $"/media/{content.Key:N}.png",
            ("GetMediaUrl", [Guid key, ..]) => $"/media/{key:N}.png",
            _ => null,
        }));
    }

    private object? FindPublished(string method, object?[] arguments)
        => (method, arguments) switch
        {
            ("GetById", [bool, Guid key]) => Published.Find(content => content.Key == key),
            ("GetById", [Guid key]) => Published.Find(content => content.Key == key),
            _ => null,
        };

    private void AddNavigation(IServiceCollection services)
    {
        services.AddSingleton(Substitute.For<IDocumentNavigationQueryService>(FindInTree));
        services.AddSingleton(Substitute.For<IMediaNavigationQueryService>(FindInTree));
    }

    private object? FindInTree(string method, object?[] arguments)
    {
        if (arguments is not [Guid key, ..] || !Parents.TryGetValue(key, out var parent))
        {
            return false;
        }

        switch (method)
        {
            case "TryGetParentKey":
                arguments[1] = parent;
                return true;
            case "TryGetAncestorsKeys":
                arguments[1] = Ancestors(key).ToArray();
                return true;
            default:
                return false;
        }
    }

    private IEnumerable<Guid> Ancestors(Guid key)
    {
        for (var parent = Parents.GetValueOrDefault(key); parent is { } ancestor; parent = Parents.GetValueOrDefault(ancestor))
        {
            yield return ancestor;
        }
    }
}
