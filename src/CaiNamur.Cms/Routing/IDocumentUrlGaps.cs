namespace CaiNamur.Cms.Routing;

/// <summary>
/// Tells of documents whose addresses were never written. Core derives addresses after the commit of a change: a process that ends in
/// between, or another one that starts then, would not find the documents under any address.
/// </summary>
public interface IDocumentUrlGaps
{
    /// <summary>Whether any document outside the recycle bin has no address, draft or published.</summary>
    bool Exist();
}
