using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.Collections;

/// <summary>Finds the configuration of the list in which children are shown.</summary>
internal sealed class ListViews(IDataTypeService dataTypes)
{
    /// <summary>Finds the list view of an item.</summary>
    /// <param name="type">The item's type; null at the root of the tree, where every list view may be used.</param>
    /// <param name="dataTypeKey">The list view that is asked for; null for the one of the type.</param>
    public async Task<Attempt<ListViewConfiguration?, ContentCollectionOperationStatus>> FindAsync(IContentTypeComposition? type, Guid? dataTypeKey)
    {
        if ((dataTypeKey ?? type?.ListView) is not { } key)
        {
            return Fail(ContentCollectionOperationStatus.ContentNotCollection);
        }

        if (await dataTypes.GetAsync(key) is not { } dataType)
        {
            return Fail(ContentCollectionOperationStatus.DataTypeNotFound);
        }

        if (dataType.ConfigurationObject is not ListViewConfiguration configuration)
        {
            return Fail(ContentCollectionOperationStatus.DataTypeNotCollection);
        }

        bool belongs = type is null || type.ListView == key || type.CompositionPropertyTypes.Any(property => property.DataTypeKey == key);
        return belongs
            ? Attempt.SucceedWithStatus<ListViewConfiguration?, ContentCollectionOperationStatus>(ContentCollectionOperationStatus.Success, configuration)
            : Fail(ContentCollectionOperationStatus.DataTypeNotContentProperty);
    }

    private static Attempt<ListViewConfiguration?, ContentCollectionOperationStatus> Fail(ContentCollectionOperationStatus status)
        => Attempt.FailWithStatus<ListViewConfiguration?, ContentCollectionOperationStatus>(status, null);
}
