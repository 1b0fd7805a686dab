using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace CaiNamur.Cms.ManagementApi.Features.DataTypes;

/// <summary>A data type (<c>DataTypeResponseModel</c>).</summary>
public sealed record DataTypeResponse
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Which editor of Core.</summary>
    public required string EditorAlias { get; init; }

    /// <summary>Which editor of the client; the client does not open a property without.</summary>
    public required string EditorUiAlias { get; init; }

    /// <summary>Settings of the editor, as the editor's own form names them.</summary>
    public required IReadOnlyList<DataTypeValue> Values { get; init; }

    public required bool IsDeletable { get; init; }

    public required bool CanIgnoreStartNodes { get; init; }

    public static DataTypeResponse From(IDataType dataType)
    {
        ArgumentNullException.ThrowIfNull(dataType);
        IDictionary<string, object> values = dataType.Editor?.GetConfigurationEditor().ToConfigurationEditor(dataType.ConfigurationData) ?? dataType.ConfigurationData;
        return new DataTypeResponse
        {
            Id = dataType.Key,
            Name = dataType.Name ?? string.Empty,
            EditorAlias = dataType.EditorAlias,
            EditorUiAlias = dataType.EditorUiAlias ?? dataType.EditorAlias,
            Values = [.. values.Select(value => new DataTypeValue(value.Key, value.Value))],
            IsDeletable = dataType.IsDeletableDataType(),
            CanIgnoreStartNodes = dataType.ConfigurationObject is IIgnoreUserStartNodesConfig,
        };
    }
}
