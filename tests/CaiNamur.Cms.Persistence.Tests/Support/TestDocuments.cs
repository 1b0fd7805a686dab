using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Persistence.Tests.Support;

/// <summary>Saves documents through Umbraco's own service.</summary>
internal sealed class TestDocuments
{
    private readonly IContentService _content;
    private readonly ContentType _type;

    public TestDocuments(CmsFixture cms)
    {
        _content = cms.Get<IContentService>();
        _type = new TypeBuilder(cms).Document();
        _type.AllowedAsRoot = true;
        cms.Write(() => cms.Get<IContentTypeRepository>().Save(_type));
    }

    public IContent Add(string name, IContent? parent = null)
    {
        var document = parent is null ? new Content(name, -1, _type) : new Content(name, parent, _type);
        _content.Save(document).Success.ShouldBeTrue();
        return document;
    }
}
