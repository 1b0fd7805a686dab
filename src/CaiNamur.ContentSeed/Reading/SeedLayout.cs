namespace CaiNamur.ContentSeed.Reading;

/// <summary>The names of the folders and files of a seed.</summary>
internal static class SeedLayout
{
    public const string Schema = "schema";
    public const string Languages = "schema/languages.yaml";
    public const string DataTypes = "schema/data-types";
    public const string DocumentTypes = "schema/document-types";
    public const string MediaTypes = "schema/media-types";
    public const string Content = "content";
    public const string Media = "media";
    public const string YamlExtension = ".yaml";
    public const string PageExtension = ".md";
    public const string PageOfFolder = "_index.md";
    public const string MediaFolder = "_folder.yaml";

    /// <summary>The folder below <c>media/</c> with files that belong to values and are no media items.</summary>
    public const string Uploads = "_uploads";
}
