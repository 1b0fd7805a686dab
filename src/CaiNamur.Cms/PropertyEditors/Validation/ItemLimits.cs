namespace CaiNamur.Cms.PropertyEditors.Validation;

/// <summary>The smallest and the largest allowed number of items; zero means that there is no limit.</summary>
internal readonly record struct ItemLimits(int? Minimum, int? Maximum)
{
    public bool HasMinimum => Minimum > 0;

    public bool HasMaximum => Maximum > 0;
}
