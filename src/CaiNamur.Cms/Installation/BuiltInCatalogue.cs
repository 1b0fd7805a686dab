using Umbraco.Cms.Core;

namespace CaiNamur.Cms.Installation;

/// <summary>
/// What Umbraco itself puts into an empty database, with the ids, keys, aliases and names that Core's code and every
/// Umbraco client count on. Their ids are fixed, some of them negative, so they are written as rows and not through services.
/// </summary>
public static class BuiltInCatalogue
{
    /// <summary>The root and the recycle bins; to be written before anything else.</summary>
    public static IReadOnlyList<BuiltInNode> Nodes { get; } =
    [
        new(Constants.System.Root, Constants.System.RootSystemKey, "SYSTEM DATA: umbraco master root", Constants.ObjectTypes.SystemRoot, "-1"),
        new(Constants.System.RecycleBinContent, Constants.System.RecycleBinContentKey, "Recycle Bin", Constants.ObjectTypes.ContentRecycleBin, "-1,-20"),
        new(Constants.System.RecycleBinMedia, Constants.System.RecycleBinMediaKey, "Recycle Bin", Constants.ObjectTypes.MediaRecycleBin, "-1,-21"),
    ];

    /// <summary>Data types.</summary>
    public static IReadOnlyList<BuiltInDataType> DataTypes => BuiltInDataTypes.All;

    /// <summary>Media types; a folder refers to the others, so write all of them before their allowed children.</summary>
    public static IReadOnlyList<BuiltInMediaType> MediaTypes => BuiltInMediaTypes.All;

    /// <summary>Member types.</summary>
    public static IReadOnlyList<BuiltInMemberType> MemberTypes { get; } =
    [
        new(
            1044,
            Constants.MemberTypes.Guids.MemberGuid,
            Constants.Conventions.MemberTypes.DefaultAlias,
            Constants.Conventions.MemberTypes.DefaultAlias,
            Constants.Icons.Member,
            0,
            [
                new(
                    11,
                    new Guid(Constants.PropertyTypeGroups.Membership),
                    Constants.Conventions.Member.StandardPropertiesGroupAlias,
                    Constants.Conventions.Member.StandardPropertiesGroupName,
                    1,
                    [
                        new(
                            28,
                            new Guid("70f24c26-1c0e-4053-bd8e-e9e6e4ec4c01"),
                            Constants.Conventions.Member.Comments,
                            Constants.Conventions.Member.CommentsLabel,
                            Constants.DataTypes.Textarea,
                            Mandatory: false,
                            SortOrder: 0),
                    ]),
            ]),
    ];

    /// <summary>Relation types.</summary>
    public static IReadOnlyList<BuiltInRelationType> RelationTypes { get; } =
    [
        new(
            1,
            new Guid("4cbeb612-e689-3563-b755-bf3ede295433"),
            Constants.Conventions.RelationTypes.RelateDocumentOnCopyAlias,
            Constants.Conventions.RelationTypes.RelateDocumentOnCopyName,
            IsBidirectional: true,
            IsDependency: false,
            Constants.ObjectTypes.Document,
            Constants.ObjectTypes.Document),
        new(
            2,
            new Guid("0cc3507c-66ab-3091-8913-3d998148e423"),
            Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteAlias,
            Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteName,
            IsBidirectional: false,
            IsDependency: false,
            Constants.ObjectTypes.Document,
            Constants.ObjectTypes.Document),
        new(
            3,
            new Guid("8307994f-faf2-3844-bab9-72d34514edf2"),
            Constants.Conventions.RelationTypes.RelateParentMediaFolderOnDeleteAlias,
            Constants.Conventions.RelationTypes.RelateParentMediaFolderOnDeleteName,
            IsBidirectional: false,
            IsDependency: false,
            Constants.ObjectTypes.Media,
            Constants.ObjectTypes.Media),
        Reference(4, "4954ce93-3bf9-3d1e-9cd2-21bf9f9c2abf", Constants.Conventions.RelationTypes.RelatedMediaAlias, Constants.Conventions.RelationTypes.RelatedMediaName),
        Reference(5, "0b93e414-5abe-36ec-a6bb-516e56f12238", Constants.Conventions.RelationTypes.RelatedDocumentAlias, Constants.Conventions.RelationTypes.RelatedDocumentName),
        Reference(6, "bf2a9ac5-b791-377e-bafb-9d06ed87864d", Constants.Conventions.RelationTypes.RelatedMemberAlias, Constants.Conventions.RelationTypes.RelatedMemberName),
    ];

    /// <summary>User groups.</summary>
    public static IReadOnlyList<BuiltInUserGroup> UserGroups => BuiltInUserGroups.All;

    /// <summary>The super user.</summary>
    public static BuiltInUser SuperUser { get; } = new(
        -1,
        Constants.Security.SuperUserKey,
        "Administrator",
        "admin",
        string.Empty,
        "fr",
        [BuiltInUserGroups.AdministratorsId, BuiltInUserGroups.SensitiveDataId]);

    /// <summary>Languages: the site starts in Belgian French.</summary>
    public static IReadOnlyList<BuiltInLanguage> Languages { get; } =
    [
        new(1, "fr-BE", "Français (Belgique)", IsDefault: true, IsMandatory: true),
    ];

    /// <summary>Locks.</summary>
    public static IReadOnlyList<BuiltInLock> Locks { get; } =
    [
        new(Constants.Locks.MainDom, nameof(Constants.Locks.MainDom)),
        new(Constants.Locks.Servers, nameof(Constants.Locks.Servers)),
        new(Constants.Locks.ContentTypes, nameof(Constants.Locks.ContentTypes)),
        new(Constants.Locks.ContentTree, nameof(Constants.Locks.ContentTree)),
        new(Constants.Locks.MediaTree, nameof(Constants.Locks.MediaTree)),
        new(Constants.Locks.MemberTree, nameof(Constants.Locks.MemberTree)),
        new(Constants.Locks.MediaTypes, nameof(Constants.Locks.MediaTypes)),
        new(Constants.Locks.MemberTypes, nameof(Constants.Locks.MemberTypes)),
        new(Constants.Locks.Domains, nameof(Constants.Locks.Domains)),
        new(Constants.Locks.KeyValues, nameof(Constants.Locks.KeyValues)),
        new(Constants.Locks.Languages, nameof(Constants.Locks.Languages)),
        new(Constants.Locks.ScheduledPublishing, nameof(Constants.Locks.ScheduledPublishing)),
        new(Constants.Locks.WebhookRequest, nameof(Constants.Locks.WebhookRequest)),
        new(Constants.Locks.WebhookLogs, nameof(Constants.Locks.WebhookLogs)),
        new(Constants.Locks.LongRunningOperations, nameof(Constants.Locks.LongRunningOperations)),
        new(Constants.Locks.DocumentUrls, nameof(Constants.Locks.DocumentUrls)),
        new(Constants.Locks.CacheVersion, nameof(Constants.Locks.CacheVersion)),
        new(Constants.Locks.DistributedJobs, nameof(Constants.Locks.DistributedJobs)),
        new(Constants.Locks.DocumentUrlAliases, nameof(Constants.Locks.DocumentUrlAliases)),
    ];

    private static BuiltInRelationType Reference(int id, string key, string alias, string name)
        => new(id, new Guid(key), alias, name, IsBidirectional: false, IsDependency: true, ParentObjectType: null, ChildObjectType: null);
}
