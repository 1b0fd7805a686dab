using CaiNamur.Cms.Persistence.Querying;
using Umbraco.Cms.Core.Models.Membership;

namespace CaiNamur.Cms.Persistence.UserGroups;

/// <summary>Which conditions on groups can be asked of the database.</summary>
internal static class UserGroupQueries
{
    public static QueryTranslator<IUserGroup, UserGroupRow> Translator { get; } = new QueryTranslator<IUserGroup, UserGroupRow>()
        .Map(group => group.Id, row => row.Id)
        .Map(group => group.Key, row => row.Key)
        .MapIgnoringCase(group => group.Alias, row => row.Alias)
        .MapIgnoringCase(group => group.Name, row => row.Name)
        .MapIgnoringCase(group => group.Description, row => row.Description)
        .Map(group => group.Icon, row => row.Icon)
        .Map(group => group.StartContentId, row => row.StartContentId)
        .Map(group => group.StartMediaId, row => row.StartMediaId)
        .Map(group => group.HasAccessToAllLanguages, row => row.HasAccessToAllLanguages)
        .Map(group => group.CreateDate, row => row.CreateDate)
        .Map(group => group.UpdateDate, row => row.UpdateDate);
}
