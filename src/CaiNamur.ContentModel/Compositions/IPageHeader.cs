namespace CaiNamur.ContentModel.Compositions;

/// <summary>The title and introduction at the top of a page.</summary>
public interface IPageHeader
{
    const string ModelTypeAlias = "pageHeader";

    const string TitleAlias = "title";
    const string IntroductionAlias = "introduction";

    string? Title { get; }

    string? Introduction { get; }
}
