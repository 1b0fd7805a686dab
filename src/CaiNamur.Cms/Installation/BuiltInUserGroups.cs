using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;

namespace CaiNamur.Cms.Installation;

/// <summary>The built-in user groups. Umbraco Forms' section is left out because Forms is no part of this site.</summary>
internal static class BuiltInUserGroups
{
    public const int AdministratorsId = 1;
    public const int WritersId = 2;
    public const int EditorsId = 3;
    public const int TranslatorsId = 4;
    public const int SensitiveDataId = 5;

    private static readonly string[] TranslatorPermissions =
    [
        ActionUpdate.ActionLetter,
        ActionBrowse.ActionLetter,
        ActionDocumentPropertyRead.ActionLetter,
        ActionDocumentPropertyWrite.ActionLetter,
    ];

    private static readonly string[] WriterPermissions =
    [
        .. TranslatorPermissions,
        ActionNew.ActionLetter,
        ActionNotify.ActionLetter,
    ];

    private static readonly string[] EditorPermissions =
    [
        .. WriterPermissions,
        ActionDelete.ActionLetter,
        ActionMove.ActionLetter,
        ActionCopy.ActionLetter,
        ActionSort.ActionLetter,
        ActionRollback.ActionLetter,
        ActionProtect.ActionLetter,
        ActionPublish.ActionLetter,
        ActionUnpublish.ActionLetter,
        ActionCreateBlueprintFromContent.ActionLetter,
    ];

    private static readonly string[] AdministratorPermissions =
    [
        .. EditorPermissions,
        ActionAssignDomain.ActionLetter,
        ActionRights.ActionLetter,
    ];

    public static IReadOnlyList<BuiltInUserGroup> All { get; } =
    [
        new(
            AdministratorsId,
            Constants.Security.AdminGroupKey,
            Constants.Security.AdminGroupAlias,
            "Administrators",
            "icon-medal",
            HasAccessToAllLanguages: true,
            Constants.System.Root,
            Constants.System.Root,
            [
                Constants.Applications.Content,
                Constants.Applications.Media,
                Constants.Applications.Members,
                Constants.Applications.Packages,
                Constants.Applications.Settings,
                Constants.Applications.Translation,
                Constants.Applications.Users,
            ],
            AdministratorPermissions),
        new(
            WritersId,
            Constants.Security.WriterGroupKey,
            "writer",
            "Writers",
            "icon-edit",
            HasAccessToAllLanguages: true,
            Constants.System.Root,
            Constants.System.Root,
            [Constants.Applications.Content],
            WriterPermissions),
        new(
            EditorsId,
            Constants.Security.EditorGroupKey,
            "editor",
            "Editors",
            "icon-tools",
            HasAccessToAllLanguages: true,
            Constants.System.Root,
            Constants.System.Root,
            [Constants.Applications.Content, Constants.Applications.Media],
            EditorPermissions),
        new(
            TranslatorsId,
            Constants.Security.TranslatorGroupKey,
            "translator",
            "Translators",
            "icon-globe",
            HasAccessToAllLanguages: true,
            Constants.System.Root,
            Constants.System.Root,
            [Constants.Applications.Translation],
            TranslatorPermissions),
        new(
            SensitiveDataId,
            Constants.Security.SensitiveDataGroupKey,
            "sensitiveData",
            "Sensitive data",
            "icon-lock",
            HasAccessToAllLanguages: false,
            StartContentId: null,
            StartMediaId: null,
            [],
            []),
    ];
}
