namespace CaiNamur.Cms.ManagementApi.Tests.Contract;

/// <summary>How an operation treats somebody who works below start nodes.</summary>
public enum StartNodeRule
{
    /// <summary>It has to do with no document and no media item.</summary>
    Free,

    /// <summary>It names whatever it is asked for: an editor sees what a page of theirs refers to. It shows nothing else of it.</summary>
    Named,

    /// <summary>It leaves out what is outside.</summary>
    LeftOut,

    /// <summary>It refuses what is outside.</summary>
    Refused,

    /// <summary>It is about the whole bin or the whole tree, or about what is in the bin, which is below nobody's start node.</summary>
    Closed,
}
