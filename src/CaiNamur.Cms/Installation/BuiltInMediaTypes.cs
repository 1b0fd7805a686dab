using Umbraco.Cms.Core;

namespace CaiNamur.Cms.Installation;

/// <summary>The built-in media types.</summary>
internal static class BuiltInMediaTypes
{
    private static readonly Guid[] AllKeys =
    [
        Constants.MediaTypes.Guids.FolderGuid,
        Constants.MediaTypes.Guids.ImageGuid,
        Constants.MediaTypes.Guids.FileGuid,
        Constants.MediaTypes.Guids.VideoGuid,
        Constants.MediaTypes.Guids.AudioGuid,
        Constants.MediaTypes.Guids.ArticleGuid,
        Constants.MediaTypes.Guids.SvgGuid,
    ];

    public static IReadOnlyList<BuiltInMediaType> All { get; } =
    [
        new(
            1031,
            Constants.MediaTypes.Guids.FolderGuid,
            Constants.Conventions.MediaTypes.Folder,
            Constants.Conventions.MediaTypes.Folder,
            Constants.Icons.MediaFolder,
            AllowedAtRoot: true,
            Constants.DataTypes.Guids.ListViewMediaGuid,
            AllKeys,
            SortOrder: 2,
            []),
        Leaf(
            1032,
            Constants.MediaTypes.Guids.ImageGuid,
            Constants.Conventions.MediaTypes.Image,
            Constants.Conventions.MediaTypes.Image,
            Constants.Icons.MediaImage,
            new(
                3,
                new Guid(Constants.PropertyTypeGroups.Image),
                "image",
                "Image",
                1,
                [
                    FileProperty(6, "b646ca8f-e469-4fc2-a48a-d4dc1aa64a53", "Image", Constants.DataTypes.ImageCropper),
                    Detail(7, "a68d453b-1f62-44f4-9f71-0b6bbd43c355", Constants.Conventions.Media.Width, "Width", Constants.DataTypes.LabelPixels, 1),
                    Detail(8, "854087f6-648b-40ed-bc98-b8a9789e80b9", Constants.Conventions.Media.Height, "Height", Constants.DataTypes.LabelPixels, 2),
                    Size(9, "bd4c5ace-26e3-4a8b-af1a-e8206a35fa07", 3),
                    Extension(10, "f7786fe8-724a-4ed0-b244-72546db32a92", 4),
                ])),
        Leaf(
            1033,
            Constants.MediaTypes.Guids.FileGuid,
            Constants.Conventions.MediaTypes.File,
            Constants.Conventions.MediaTypes.File,
            Constants.Icons.MediaFile,
            new(
                4,
                new Guid(Constants.PropertyTypeGroups.File),
                "file",
                "File",
                1,
                [
                    FileProperty(24, "a0fb68f3-f427-47a6-afce-536ffa5b64e9", "File", Constants.DataTypes.Upload),
                    Extension(25, "3531c0a3-4e0a-4324-a621-b9d3822b071f", 1),
                    Size(26, "f9527050-59bc-43e4-8fa8-1658d1319ff5", 2),
                ])),
        Leaf(
            1034,
            Constants.MediaTypes.Guids.VideoGuid,
            Constants.Conventions.MediaTypes.VideoAlias,
            Constants.Conventions.MediaTypes.Video,
            Constants.Icons.MediaVideo,
            new(
                52,
                new Guid(Constants.PropertyTypeGroups.Video),
                "video",
                "Video",
                1,
                [
                    FileProperty(40, "bed8ab97-d85f-44d2-a8b9-aef6893f9610", "Video", Constants.DataTypes.UploadVideo),
                    Extension(41, "edd2b3fd-1e57-4e57-935e-096defccdc9b", 1),
                    Size(42, "180eeecf-1f00-409e-8234-bba967e08b0a", 2),
                ])),
        Leaf(
            1035,
            Constants.MediaTypes.Guids.AudioGuid,
            Constants.Conventions.MediaTypes.AudioAlias,
            Constants.Conventions.MediaTypes.Audio,
            Constants.Icons.MediaAudio,
            new(
                53,
                new Guid(Constants.PropertyTypeGroups.Audio),
                "audio",
                "Audio",
                1,
                [
                    FileProperty(43, "1f48d730-f174-4684-afad-a335e59d84a0", "Audio", Constants.DataTypes.UploadAudio),
                    Extension(44, "1bee433f-a21a-4031-8e03-af01bb8d2de9", 1),
                    Size(45, "3cbf538a-29ab-4317-a9eb-bbcdf1a54260", 2),
                ])),
        Leaf(
            1036,
            Constants.MediaTypes.Guids.ArticleGuid,
            Constants.Conventions.MediaTypes.ArticleAlias,
            Constants.Conventions.MediaTypes.Article,
            Constants.Icons.MediaArticle,
            new(
                54,
                new Guid(Constants.PropertyTypeGroups.Article),
                "article",
                "Article",
                1,
                [
                    FileProperty(46, "e5c8c2d0-2d82-4f01-b53a-45a1d1cbf19c", "Article", Constants.DataTypes.UploadArticle),
                    Extension(47, "ef1b4af7-36de-45eb-8c18-a2de07319227", 1),
                    Size(48, "aab7d00c-7209-4337-be3f-a4421c8d79a0", 2),
                ])),
        Leaf(
            1037,
            Constants.MediaTypes.Guids.SvgGuid,
            Constants.Conventions.MediaTypes.VectorGraphicsAlias,
            "Vector Graphics (SVG)",
            Constants.Icons.MediaVectorGraphics,
            new(
                55,
                new Guid(Constants.PropertyTypeGroups.VectorGraphics),
                "vectorGraphics",
                "Vector Graphics",
                1,
                [
                    FileProperty(49, "e2a2bdf2-971b-483e-95a1-4104cc06af26", "Vector Graphics", Constants.DataTypes.UploadVectorGraphics),
                    Extension(50, "0f25a89e-2eb7-49bc-a7b4-759a7e4c69f2", 1),
                    Size(51, "09a07aff-861d-4769-a2b0-c165ebd43d39", 2),
                    Detail(52, Constants.Conventions.Media.PropertyTypeKeys.VectorGraphicsWidth, Constants.Conventions.Media.Width, "Width", Constants.DataTypes.LabelPixels, 3),
                    Detail(53, Constants.Conventions.Media.PropertyTypeKeys.VectorGraphicsHeight, Constants.Conventions.Media.Height, "Height", Constants.DataTypes.LabelPixels, 4),
                ])),
    ];

    private static BuiltInMediaType Leaf(int id, Guid key, string alias, string name, string icon, BuiltInPropertyGroup group)
        => new(id, key, alias, name, icon, AllowedAtRoot: true, ListView: null, AllowedChildren: [], SortOrder: 2, [group]);

    private static BuiltInPropertyType FileProperty(int id, string key, string name, int dataTypeId)
        => new(id, new Guid(key), Constants.Conventions.Media.File, name, dataTypeId, Mandatory: true, SortOrder: 0);

    private static BuiltInPropertyType Extension(int id, string key, int sortOrder)
        => Detail(id, key, Constants.Conventions.Media.Extension, "File extension", Constants.DataTypes.LabelString, sortOrder);

    private static BuiltInPropertyType Size(int id, string key, int sortOrder)
        => Detail(id, key, Constants.Conventions.Media.Bytes, "File size", Constants.DataTypes.LabelBytes, sortOrder);

    private static BuiltInPropertyType Detail(int id, string key, string alias, string name, int dataTypeId, int sortOrder)
        => new(id, new Guid(key), alias, name, dataTypeId, Mandatory: false, sortOrder);
}
