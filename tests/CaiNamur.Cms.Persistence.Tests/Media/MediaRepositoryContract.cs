using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace CaiNamur.Cms.Persistence.Tests.Media;

/// <summary>Media, alone and below the service that editors use.</summary>
public abstract class MediaRepositoryContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private readonly IMediaRepository _repository = cms.Get<IMediaRepository>();
    private readonly IMediaService _media = cms.Get<IMediaService>();
    private readonly string _path = $"/media/{Guid.NewGuid():N}/affiche.png";

    [Fact]
    public void Save_NewImage_IsReadBackEqual()
    {
        IMedia folder = Saved("Affiches", Constants.Conventions.MediaTypes.Folder);
        IMedia image = Saved("Fête des voisins", parentId: folder.Id, path: _path);

        IMedia read = _media.GetById(image.Key)!;

        read.ShouldSatisfyAllConditions(
            () => read.Id.ShouldBe(image.Id),
            () => read.Name.ShouldBe("Fête des voisins"),
            () => read.ParentId.ShouldBe(folder.Id),
            () => read.Path.ShouldBe($"-1,{folder.Id},{image.Id}"),
            () => read.Level.ShouldBe(2),
            () => read.ContentType.Alias.ShouldBe(Constants.Conventions.MediaTypes.Image),
            () => read.VersionId.ShouldBe(image.VersionId),
            () => read.CreateDate.ShouldBe(image.CreateDate),
            () => read.UpdateDate.ShouldBe(image.UpdateDate),
            () => read.GetValue<string>(Constants.Conventions.Media.File).ShouldBe(_path),
            () => read.GetValue<int>(Constants.Conventions.Media.Width).ShouldBe(640),
            () => read.Trashed.ShouldBeFalse(),
            () => read.IsDirty().ShouldBeFalse());
    }

    [Fact]
    public void Save_ChangedImage_KeepsItsOnlyVersion()
    {
        IMedia image = Saved("Photo");
        int version = image.VersionId;
        image.Name = "Photo du groupe";
        image.SetValue(Constants.Conventions.Media.Width, 800);

        cms.Write(() => _repository.Save(image));

        IMedia read = cms.Read(() => _repository.Get(image.Id))!;
        read.Name.ShouldBe("Photo du groupe");
        read.GetValue<int>(Constants.Conventions.Media.Width).ShouldBe(800);
        read.VersionId.ShouldBe(version);
        cms.Read(() => _repository.GetVersionIds(image.Id, 10)).ShouldBe([version]);
    }

    [Fact]
    public void Save_NameOfSibling_GetsANumber()
    {
        IMedia folder = Saved("Dossier", Constants.Conventions.MediaTypes.Folder);
        Saved("Logo", parentId: folder.Id);

        IMedia second = Saved("Logo", parentId: folder.Id);

        second.Name.ShouldBe("Logo (1)");
        _media.GetById(second.Id)!.Name.ShouldBe("Logo (1)");
    }

    [Fact]
    public void GetMediaByPath_WithOrWithoutQuery_FindsTheImage()
    {
        IMedia image = Saved("Photo", path: _path);

        cms.Read(() => _repository.GetMediaByPath(_path))!.Id.ShouldBe(image.Id);
        cms.Read(() => _repository.GetMediaByPath(_path + "?width=320"))!.Id.ShouldBe(image.Id);
        cms.Read(() => _repository.GetMediaByPath("/media/absent/rien.png")).ShouldBeNull();
        cms.Read(() => _repository.GetMediaByPath(string.Empty)).ShouldBeNull();
    }

    [Fact]
    public void GetMediaByPath_AfterTheFileChanged_KnowsTheNewOneOnly()
    {
        IMedia image = Saved("Photo", path: _path);
        image.SetValue(Constants.Conventions.Media.File, _path.Replace("affiche", "autre", StringComparison.Ordinal));

        cms.Write(() => _repository.Save(image));

        cms.Read(() => _repository.GetMediaByPath(_path)).ShouldBeNull();
        cms.Read(() => _repository.GetMediaByPath(_path.Replace("affiche", "autre", StringComparison.Ordinal)))!.Id.ShouldBe(image.Id);
    }

    [Fact]
    public void GetMediaByPath_OfACroppedImage_FindsIt()
    {
        IMedia image = Saved("Photo", path: $$"""{"focalPoint":{"left":0.5,"top":0.5},"src":"{{_path}}","crops":[] }""");

        cms.Read(() => _repository.GetMediaByPath(_path))!.Id.ShouldBe(image.Id);
    }

    [Fact]
    public void Get_ByConditionsOfTheService_FindsTheImage()
    {
        IMedia folder = Saved("Dossier", Constants.Conventions.MediaTypes.Folder);
        IMedia image = Saved("Œuvre à l'été", parentId: folder.Id);
        int[] types = [image.ContentTypeId];
        string prefix = folder.Path + ",";

        foreach (IQuery<IMedia> query in new[]
        {
            Query().Where(item => item.ParentId == folder.Id),
            Query().Where(item => item.Path.SqlStartsWith(prefix, TextColumnType.NVarchar)),
            Query().Where(item => item.Path.StartsWith(prefix)).WhereIn(item => item.ContentTypeId, types),
            Query().Where(item => item.ParentId == folder.Id && types.Contains(item.ContentTypeId)),
            Query().Where(item => item.ParentId == folder.Id && item.Name!.Contains("ŒUVRE")),
            Query().Where(item => item.ParentId == folder.Id && item.ContentType.Alias == "image"),
            Query().WhereIn(item => item.Id, new[] { image.Id }).Where(item => item.Trashed == false && item.Level == 2),
        })
        {
            cms.Read(() => _repository.Get(query)).ShouldHaveSingleItem().Id.ShouldBe(image.Id);
            cms.Read(() => _repository.Count(query)).ShouldBe(1);
        }
    }

    [Fact]
    public void GetPagedChildren_Ordered_GivesPagesWithTheTotal()
    {
        IMedia folder = Saved("Dossier", Constants.Conventions.MediaTypes.Folder);
        IMedia[] images = [.. "cadbe".Select(letter => Saved($"{letter}", parentId: folder.Id))];

        string[] names = [.. _media.GetPagedChildren(folder.Id, 1, 2, out long total, null, Ordering.By("name")).Select(item => item.Name!)];
        int[] bySortOrder = [.. _media.GetPagedChildren(folder.Id, 0, 10, out _, null, Ordering.By("sortOrder")).Select(item => item.Id)];
        IMedia[] byType = [.. _media.GetPagedDescendants(folder.Id, 0, 10, out long below, Query().Where(item => item.Name == "D"), Ordering.By("path"))];

        total.ShouldBe(5);
        names.ShouldBe(["c", "d"]);
        bySortOrder.ShouldBe(images.Select(image => image.Id));
        below.ShouldBe(1);
        byType.ShouldHaveSingleItem().Name.ShouldBe("d");
    }

    [Fact]
    public void Sort_Children_KeepsTheOrder()
    {
        IMedia folder = Saved("Dossier", Constants.Conventions.MediaTypes.Folder);
        IMedia[] images = [.. Enumerable.Range(0, 3).Select(number => Saved($"Image {number}", parentId: folder.Id))];

        _media.Sort([images[2], images[0], images[1]]).ShouldBeTrue();

        _media.GetPagedChildren(folder.Id, 0, 10, out _, null, Ordering.By("sortOrder")).Select(image => image.Id)
            .ShouldBe([images[2].Id, images[0].Id, images[1].Id]);
    }

    [Fact]
    public void RecycleBin_OfAFolder_TakesItsImagesAlong()
    {
        IMedia folder = Saved("Dossier", Constants.Conventions.MediaTypes.Folder);
        IMedia image = Saved("Photo", parentId: folder.Id);

        _media.MoveToRecycleBin(folder).Success.ShouldBeTrue();

        IMedia trashed = _media.GetById(image.Id)!;
        trashed.Trashed.ShouldBeTrue();
        trashed.Path.ShouldBe($"-1,-21,{folder.Id},{image.Id}");
        cms.Read(_repository.RecycleBinSmells).ShouldBeTrue();
        cms.Read(_repository.GetRecycleBin).Select(item => item.Id).ShouldContain(image.Id);
        _media.GetPagedMediaInRecycleBin(0, 100, out _).Select(item => item.Id).ShouldContain(folder.Id);

        _media.Move(_media.GetById(folder.Id)!, Constants.System.Root).Success.ShouldBeTrue();

        _media.GetById(image.Id)!.Trashed.ShouldBeFalse();
        _media.GetById(image.Id)!.Path.ShouldBe(image.Path);
    }

    [Fact]
    public void EmptyRecycleBin_DeletesWhatIsInIt()
    {
        IMedia kept = Saved("Gardée");
        IMedia thrown = Saved("Jetée");
        _media.MoveToRecycleBin(thrown).Success.ShouldBeTrue();

        _media.EmptyRecycleBin(-1).Success.ShouldBeTrue();

        _media.GetById(thrown.Key).ShouldBeNull();
        _media.GetById(kept.Key).ShouldNotBeNull();
        cms.Read(_repository.RecycleBinSmells).ShouldBeFalse();
    }

    [Fact]
    public void Delete_AFolder_TakesDescendantsAlong()
    {
        IMedia folder = Saved("Dossier", Constants.Conventions.MediaTypes.Folder);
        IMedia image = Saved("Photo", parentId: folder.Id);

        _media.Delete(folder).Success.ShouldBeTrue();

        cms.Read(() => _repository.Exists(image.Id)).ShouldBeFalse();
        cms.Read(() => _repository.Exists(folder.Id)).ShouldBeFalse();
    }

    [Fact]
    public void Count_OfATypeAndBelowAFolder_CountsThose()
    {
        IMedia folder = Saved("Dossier", Constants.Conventions.MediaTypes.Folder);
        IMedia inner = Saved("Intérieur", Constants.Conventions.MediaTypes.Folder, folder.Id);
        Saved("Photo", parentId: inner.Id);

        cms.Read(() => _repository.CountChildren(folder.Id)).ShouldBe(1);
        cms.Read(() => _repository.CountDescendants(folder.Id)).ShouldBe(2);
        cms.Read(() => _repository.CountDescendants(folder.Id, Constants.Conventions.MediaTypes.Image)).ShouldBe(1);
        cms.Read(() => _repository.Count(Constants.Conventions.MediaTypes.Image)).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Save_InFailedScope_IsForgotten()
    {
        IMedia image = _media.CreateMedia("Perdue", Constants.System.Root, Constants.Conventions.MediaTypes.Image);

        cms.Fail(() => _repository.Save(image));

        cms.Read(() => _repository.Get(image.Key)).ShouldBeNull();
    }

    private IMedia Saved(string name, string type = Constants.Conventions.MediaTypes.Image, int parentId = Constants.System.Root, string? path = null)
    {
        IMedia media = _media.CreateMedia(name, parentId, type);
        if (path is not null)
        {
            media.SetValue(Constants.Conventions.Media.File, path);
        }

        if (type == Constants.Conventions.MediaTypes.Image)
        {
            media.SetValue(Constants.Conventions.Media.Width, 640);
        }

        cms.Write(() => _repository.Save(media));
        return media;
    }

    private IQuery<IMedia> Query() => cms.Get<ICoreScopeProvider>().CreateQuery<IMedia>();
}
