using CaiNamur.Cms.ManagementApi.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace CaiNamur.Cms.ManagementApi.Features.DataTypes;

/// <summary>A data type in short (<c>DataTypeItemResponseModel</c>).</summary>
public sealed record DataTypeItemResponse
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Which editor of the client; null leaves the choice to the client.</summary>
    public required string? EditorUiAlias { get; init; }

    /// <summary>Which editor of Core.</summary>
    public required string EditorAlias { get; init; }

    public required bool IsDeletable { get; init; }

    public IReadOnlyList<Flag> Flags { get; init; } = [];

    public static DataTypeItemResponse From(IDataType dataType)
    {
        ArgumentNullException.ThrowIfNull(dataType);
        return new DataTypeItemResponse
        {
            Id = dataType.Key,
            Name = dataType.Name ?? string.Empty,
            EditorUiAlias = dataType.EditorUiAlias,
            EditorAlias = dataType.EditorAlias,
            IsDeletable = dataType.IsDeletableDataType(),
        };
    }
}
