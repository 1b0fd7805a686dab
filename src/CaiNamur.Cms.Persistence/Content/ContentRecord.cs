using CaiNamur.Cms.Persistence.ContentTypes;
using CaiNamur.Cms.Persistence.Members;
using CaiNamur.Cms.Persistence.Nodes;

namespace CaiNamur.Cms.Persistence.Content;

/// <summary>One version of a content item with all that belongs to it: what conditions and orderings are translated onto.</summary>
internal sealed class ContentRecord
{
    public required NodeRow Node { get; init; }

    public required ContentRow Content { get; init; }

    /// <summary>The version that is read: the draft, or one of its history.</summary>
    public required ContentVersionRow Version { get; init; }

    /// <summary>The version that visitors see; never there for media and members.</summary>
    public ContentVersionRow? PublishedVersion { get; init; }

    /// <summary>Only for conditions: it is not read into memory.</summary>
    public ContentTypeRow? Type { get; init; }

    /// <summary>How a member signs in. Only for conditions: it is not read into memory.</summary>
    public MemberRow? Member { get; init; }
}
