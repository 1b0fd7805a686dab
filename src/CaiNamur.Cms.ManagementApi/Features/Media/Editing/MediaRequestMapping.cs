using CaiNamur.Cms.ManagementApi.Features.Content;
using Umbraco.Cms.Core.Models.ContentEditing;

namespace CaiNamur.Cms.ManagementApi.Features.Media.Editing;

/// <summary>Turns requests into the models of Core's media service.</summary>
internal static class MediaRequestMapping
{
    public static MediaCreateModel ToModel(CreateMediaRequest request)
        => request.Fill(new MediaCreateModel { Key = request.Id, ParentKey = request.Parent?.Id, ContentTypeKey = request.MediaType.Id });

    public static MediaUpdateModel ToModel(UpdateMediaRequest request) => request.Fill(new MediaUpdateModel());
}
