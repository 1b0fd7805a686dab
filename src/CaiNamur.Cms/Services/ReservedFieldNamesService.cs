using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Services;

/// <summary>Names that a property may not have, because every published item already has a member of that name.</summary>
internal sealed class ReservedFieldNamesService(
    IOptions<ContentPropertySettings> content,
    IOptions<MediaPropertySettings> media,
    IOptions<MemberPropertySettings> members) : IReservedFieldNamesService
{
    private static readonly string[] _publishedMembers =
    [
        .. typeof(IPublishedContent).GetInterfaces()
            .Append(typeof(IPublishedContent))
            .SelectMany(type => type.GetProperties())
            .Select(property => property.Name)
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    public ISet<string> GetDocumentReservedFieldNames() => WithPublishedMembers(content.Value.ReservedFieldNames);

    public ISet<string> GetMediaReservedFieldNames() => WithPublishedMembers(media.Value.ReservedFieldNames);

    public ISet<string> GetMemberReservedFieldNames() => WithPublishedMembers(members.Value.ReservedFieldNames);

    private static HashSet<string> WithPublishedMembers(IEnumerable<string> configured)
        => new(configured.Concat(_publishedMembers), StringComparer.OrdinalIgnoreCase);
}
