namespace CaiNamur.Cms.ManagementApi.Features.DataTypes;

/// <summary>One setting of an editor (<c>DataTypePropertyPresentationModel</c>).</summary>
public sealed record DataTypeValue(string Alias, object? Value);
