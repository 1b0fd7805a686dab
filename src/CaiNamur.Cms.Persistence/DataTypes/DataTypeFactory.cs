using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace CaiNamur.Cms.Persistence.DataTypes;

/// <summary>Builds Umbraco's data types from their rows, and the rows from them.</summary>
/// <remarks>The editors come lazily: some of them need services that need this repository.</remarks>
internal sealed class DataTypeFactory(
    Lazy<PropertyEditorCollection> editors,
    IDataValueEditorFactory valueEditors,
    IConfigurationEditorJsonSerializer json,
    ILogger<DataTypeFactory> logger)
{
    public IDataType Build(DataTypeNode row)
    {
        var dataType = new DataType(FindEditor(row), json, row.Node.ParentId)
        {
            Id = row.Node.Id,
            Key = row.Node.Key,
            Name = row.Node.Name,
            Level = row.Node.Level,
            Path = row.Node.Path,
            SortOrder = row.Node.SortOrder,
            Trashed = row.Node.Trashed,
            CreatorId = row.Node.CreatorId ?? Constants.Security.UnknownUserId,
            CreateDate = row.Node.CreateDate,
            UpdateDate = row.Node.UpdateDate,
            EditorUiAlias = row.DataType.EditorUiAlias,
            DatabaseType = row.DataType.DatabaseType,
        };
        dataType.SetConfigurationData(dataType.Editor!.GetConfigurationEditor().FromDatabase(row.DataType.Configuration, json));
        dataType.ResetDirtyProperties(false);
        return dataType;
    }

    public DataTypeRow ToRow(IDataType dataType) => new()
    {
        NodeId = dataType.Id,
        EditorAlias = dataType.EditorAlias,
        EditorUiAlias = dataType.EditorUiAlias,
        DatabaseType = dataType.DatabaseType,
        Configuration = dataType.Editor?.GetConfigurationEditor().ToDatabase(dataType.ConfigurationData, json),
    };

    private IDataEditor FindEditor(DataTypeNode row)
    {
        if (editors.Value.TryGet(row.DataType.EditorAlias, out IDataEditor? editor))
        {
            return editor;
        }

        Log.EditorMissing(logger, row.DataType.EditorAlias, row.Node.Id);
        return new MissingPropertyEditor(row.DataType.EditorAlias, valueEditors);
    }
}
