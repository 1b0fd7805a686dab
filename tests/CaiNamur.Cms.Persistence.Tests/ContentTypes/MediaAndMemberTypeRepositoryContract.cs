using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Cms.Persistence.Tests.ContentTypes;

public abstract class MediaAndMemberTypeRepositoryContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private readonly IMediaTypeRepository _mediaTypes = cms.Get<IMediaTypeRepository>();
    private readonly IMemberTypeRepository _memberTypes = cms.Get<IMemberTypeRepository>();

    [Fact]
    public void Get_Image_IsTheBuiltInType()
    {
        IMediaType image = cms.Read(() => _mediaTypes.Get(Constants.Conventions.MediaTypes.Image))!;

        image.Id.ShouldBe(1032);
        image.Key.ShouldBe(Constants.MediaTypes.Guids.ImageGuid);
        image.AllowedAsRoot.ShouldBeTrue();
        IPropertyType file = image.PropertyTypes.First();
        file.Alias.ShouldBe(Constants.Conventions.Media.File);
        file.PropertyEditorAlias.ShouldBe(Constants.PropertyEditors.Aliases.ImageCropper);
        file.SupportsPublishing.ShouldBeFalse();
    }

    [Fact]
    public void Get_Folder_AllowsEveryBuiltInType()
        => cms.Read(() => _mediaTypes.Get(1031))!.AllowedContentTypes!.Count().ShouldBe(7);

    [Fact]
    public void Get_OfAnotherKind_IsNothing()
    {
        cms.Read(() => _memberTypes.Get(1032)).ShouldBeNull();
        cms.Read(() => _mediaTypes.Get(Constants.MemberTypes.Guids.MemberGuid)).ShouldBeNull();
        cms.Read(() => _mediaTypes.GetMany(Array.Empty<int>()).Select(type => type.Id)).ShouldNotContain(1044);
    }

    [Fact]
    public void Save_MemberType_KeepsWhoMaySeeAProperty()
    {
        var type = new MemberType(cms.Get<IShortStringHelper>(), -1) { Alias = TypeBuilder.NewAlias("membre"), Name = "Bénévole", Icon = null };
        type.AddPropertyType(new TypeBuilder(cms).Property("telephone"), "contact", "Contact");
        type.SetMemberCanEditProperty("telephone", true);
        type.SetMemberCanViewProperty("telephone", true);
        type.SetIsSensitiveProperty("telephone", true);

        cms.Write(() => _memberTypes.Save(type));

        IMemberType read = cms.Read(() => _memberTypes.Get(type.Id))!;
        read.Icon.ShouldBe(Constants.Icons.Member);
        read.MemberCanEditProperty("telephone").ShouldBeTrue();
        read.MemberCanViewProperty("telephone").ShouldBeTrue();
        read.IsSensitiveProperty("telephone").ShouldBeTrue();
        cms.Write(() => _memberTypes.Delete(type));
    }

    [Fact]
    public void Save_MediaType_IsReadBackAndUpdated()
    {
        var type = new MediaType(cms.Get<IShortStringHelper>(), -1) { Alias = TypeBuilder.NewAlias("media"), Name = "Podcast" };
        cms.Write(() => _mediaTypes.Save(type));

        cms.Write(() =>
        {
            IMediaType loaded = _mediaTypes.Get(type.Key)!;
            loaded.Name = "Émission";
            _mediaTypes.Save(loaded);
        });

        cms.Read(() => _mediaTypes.Get(type.Id))!.Name.ShouldBe("Émission");
        cms.Write(() => _mediaTypes.Delete(type));
        cms.Read(() => _mediaTypes.Exists(type.Id)).ShouldBeFalse();
    }
}
