namespace CaiNamur.Cms.PublishedCache;

/// <summary>The values that were made of one stored value, for one culture and segment.</summary>
internal sealed class PropertyValueSlot
{
    public bool HasInter { get; private set; }

    public object? Inter { get; private set; }

    public bool HasValue { get; private set; }

    public object? Value { get; private set; }

    public bool HasApiValue { get; private set; }

    public object? ApiValue { get; private set; }

    public bool HasExpandedApiValue { get; private set; }

    public object? ExpandedApiValue { get; private set; }

    public object? SetInter(object? value)
    {
        (Inter, HasInter) = (value, true);
        return value;
    }

    public object? SetValue(object? value)
    {
        (Value, HasValue) = (value, true);
        return value;
    }

    public object? SetApiValue(object? value, bool expanded)
    {
        if (expanded)
        {
            (ExpandedApiValue, HasExpandedApiValue) = (value, true);
        }
        else
        {
            (ApiValue, HasApiValue) = (value, true);
        }

        return value;
    }
}
