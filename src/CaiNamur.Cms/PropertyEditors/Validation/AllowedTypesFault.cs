namespace CaiNamur.Cms.PropertyEditors.Validation;

/// <summary>Why a picked item does not pass the filter of a data type.</summary>
internal enum AllowedTypesFault
{
    /// <summary>The item does not exist (any more).</summary>
    Missing,

    /// <summary>The item has a type that the filter leaves out.</summary>
    WrongType,
}
