namespace CaiNamur.Cms.PropertyEditors.Picking;

/// <summary>How often values of pickers are looked up while they are checked.</summary>
public interface IPickedItemLookUps
{
    /// <summary>
    /// From here to the disposal of the result, this flow of execution looks each picked item up once. For whoever checks many values
    /// in a row and meanwhile neither makes nor changes what they refer to.
    /// </summary>
    IDisposable? LookUpOnce();
}
