using CaiNamur.Cms.Search.Index;

namespace CaiNamur.Cms.Search.Upkeep;

/// <summary>The index that is open at the moment.</summary>
internal sealed class CurrentDraftIndex
{
    private volatile DraftIndex? _index;

    /// <summary>The index; null before it is opened, and while it is opened again after a failure.</summary>
    public DraftIndex? Index
    {
        get => _index;
        set => _index = value;
    }
}
