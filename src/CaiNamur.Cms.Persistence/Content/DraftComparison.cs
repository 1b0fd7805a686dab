using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace CaiNamur.Cms.Persistence.Content;

/// <summary>How a document's draft differs from what is published.</summary>
internal sealed class DraftComparison
{
    private readonly HashSet<string> _editedCultures = new(StringComparer.OrdinalIgnoreCase);

    private DraftComparison()
    {
    }

    /// <summary>Any value or name differs.</summary>
    public bool IsEdited { get; private set; }

    /// <summary>The cultures with a value or name that differs.</summary>
    public IReadOnlySet<string> EditedCultures => _editedCultures;

    /// <param name="content">The document as it is about to be saved.</param>
    /// <param name="publishing">Whether this save publishes; then the names are equal by definition.</param>
    /// <param name="defaultCulture">The culture that is edited with every value that does not vary.</param>
    public static DraftComparison Of(IContent content, bool publishing, string defaultCulture)
    {
        var comparison = new DraftComparison();
        comparison.CompareValues(content, defaultCulture);
        if (!publishing && content.PublishName != content.Name)
        {
            comparison.IsEdited = true;
        }

        if (content.ContentType.VariesByCulture())
        {
            comparison.CompareCultureNames(content);
        }

        return comparison;
    }

    private void CompareValues(IContent content, string defaultCulture)
    {
        bool contentVaries = content.ContentType.VariesByCulture();
        foreach (IProperty property in content.Properties)
        {
            bool propertyVaries = property.PropertyType.VariesByCulture();
            foreach (IPropertyValue value in property.Values)
            {
                // Values from before the property began, or stopped, to vary are kept but do not count.
                if (propertyVaries == value.Culture is null || Equals(value.EditedValue, value.PublishedValue))
                {
                    continue;
                }

                IsEdited = true;
                if (contentVaries)
                {
                    _editedCultures.Add(value.Culture ?? defaultCulture);
                }
            }
        }
    }

    private void CompareCultureNames(IContent content)
    {
        foreach (ContentCultureInfos culture in content.CultureInfos!.Values)
        {
            if (culture.Name != content.GetPublishName(culture.Culture))
            {
                IsEdited = true;
                _editedCultures.Add(culture.Culture);
            }
        }
    }
}
