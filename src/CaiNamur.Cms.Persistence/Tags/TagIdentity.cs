using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.Persistence.Tags;

/// <summary>What makes two tags the same one.</summary>
internal readonly record struct TagIdentity(string Group, string Text, int? LanguageId)
{
    public static TagIdentity Of(ITag tag) => new(tag.Group, tag.Text, tag.LanguageId);

    public static TagIdentity Of(TagRow tag) => new(tag.Group, tag.Text, tag.LanguageId);
}
