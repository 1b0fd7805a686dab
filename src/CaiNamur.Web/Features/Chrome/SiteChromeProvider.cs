namespace CaiNamur.Web.Features.Chrome;

internal sealed class SiteChromeProvider(SiteChromeFactory factory) : ISiteChromeProvider
{
    private Cell _cell = new();

    public async ValueTask<SiteChrome?> GetAsync(CancellationToken cancellationToken)
    {
        Cell cell = Volatile.Read(ref _cell);
        if (cell.IsFilled)
        {
            return cell.Chrome;
        }

        // Whoever comes while a reset happens writes into the cell it started with, so nothing old outlives the reset.
        cell.Chrome = await factory.CreateAsync(cancellationToken);
        cell.IsFilled = true;
        return cell.Chrome;
    }

    public void Reset() => Volatile.Write(ref _cell, new Cell());

    private sealed class Cell
    {
        private volatile bool _isFilled;

        public SiteChrome? Chrome { get; set; }

        public bool IsFilled
        {
            get => _isFilled;
            set => _isFilled = value;
        }
    }
}
