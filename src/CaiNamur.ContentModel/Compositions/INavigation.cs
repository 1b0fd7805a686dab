namespace CaiNamur.ContentModel.Compositions;

/// <summary>The place of a page in the menu; the order comes from the tree.</summary>
public interface INavigation
{
    const string ModelTypeAlias = "navigation";

    const string MenuTitleAlias = "menuTitle";
    const string HideFromMenuAlias = "hideFromMenu";

    string? MenuTitle { get; }

    bool HideFromMenu { get; }
}
