using CaiNamur.Cms.PublishedCache;
using CaiNamur.Cms.Tests.PropertyEditors.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Cms.Tests.PublishedCache;

/// <summary>A page that was published again is shown as it is now, whoever read it in the meantime.</summary>
public sealed class ElementsCacheTests : IDisposable
{
    private readonly EditorHost _host = new();
    private readonly ElementsCache _cache = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public void Get_EmptiedWhileAValueIsMade_MakesItAgain()
    {
        _cache.Get("page", () =>
        {
            _cache.Clear();
            return "before";
        });

        _cache.Get("page", () => "after").ShouldBe("after");
    }

    [Fact]
    public void GetValue_AfterAReaderOfTheFormerStateFilledTheCache_IsTheNewOne()
    {
        IPublishedContentType type = CreateType();
        var key = Guid.NewGuid();
        PublishedContentItem before = CreateItem(type, key, "Avant");
        PublishedContentItem after = CreateItem(type, key, "Après");

        TextOf(before).ShouldContain("Avant");

        TextOf(after).ShouldContain("Après");
    }

    private static string TextOf(PublishedContentItem item)
        => item.GetProperty("body")!.GetValue().ShouldBeAssignableTo<IHtmlEncodedString>()!.ToHtmlString() ?? string.Empty;

    private IPublishedContentType CreateType()
        => _host.Get<IPublishedContentTypeFactory>().CreateContentType(_host.AddElementType("page", ("body", _host.AddDataType(Constants.PropertyEditors.Aliases.MarkdownEditor))));

    private PublishedContentItem CreateItem(IPublishedContentType type, Guid key, string body)
    {
        var record = new PublishedContentRecord
        {
            Id = 1,
            Key = key,
            ItemType = PublishedItemType.Content,
            ContentTypeId = type.Id,
            ParentId = Constants.System.Root,
            Level = 1,
            Path = "-1,1",
            SortOrder = 0,
            Trashed = false,
            CreateDate = DateTime.UnixEpoch,
            CreatorId = 0,
            VersionId = 1,
            VersionDate = DateTime.UnixEpoch,
            WriterId = 0,
            Name = "Page",
            IsDraft = false,
            Cultures = new Dictionary<string, PublishedCultureRecord>(),
            Properties = new Dictionary<string, IReadOnlyList<PublishedPropertyRecord>> { ["body"] = [new PublishedPropertyRecord(null, null, body)] },
        };
        return new PublishedContentItem(record, type, preview: false, _host.Get<IVariationContextAccessor>(), _cache, _ => null);
    }
}
