namespace CaiNamur.ContentModel.Compositions;

/// <summary>Who keeps the document up to date, and when it is due for review. Never shown to visitors.</summary>
public interface IOwnership
{
    const string ModelTypeAlias = "ownership";

    const string OwnerAlias = "owner";
    const string ReviewDateAlias = "reviewDate";

    Guid? Owner { get; }

    DateTime? ReviewDate { get; }
}
