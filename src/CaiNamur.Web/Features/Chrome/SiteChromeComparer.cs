namespace CaiNamur.Web.Features.Chrome;

/// <summary>Tells whether two chromes would be written the same way. Most publications touch a page in the menu without changing the menu.</summary>
internal static class SiteChromeComparer
{
    public static bool LookAlike(SiteChrome? left, SiteChrome? right)
    {
        if (left is null || right is null)
        {
            return ReferenceEquals(left, right);
        }

        return left.Name == right.Name
            && left.ShortName == right.ShortName
            && left.HomeUrl == right.HomeUrl
            && left.SearchUrl == right.SearchUrl
            && left.Address == right.Address
            && left.FooterSentence.SequenceEqual(right.FooterSentence)
            && left.SupportersHeading == right.SupportersHeading
            && left.FooterLinks.SequenceEqual(right.FooterLinks)
            && left.Logo == right.Logo
            && left.FoundingDate == right.FoundingDate
            && left.Alert == right.Alert
            && left.Supporters.SequenceEqual(right.Supporters)
            && SameMenu(left.Menu, right.Menu);
    }

    private static bool SameMenu(IReadOnlyList<MenuItem> left, IReadOnlyList<MenuItem> right) =>
        left.Count == right.Count
        && left.Zip(right).All(pair => (pair.First.Key, pair.First.Label, pair.First.Url) == (pair.Second.Key, pair.Second.Label, pair.Second.Url) && SameMenu(pair.First.Children, pair.Second.Children));
}
