using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Cms.Persistence.Tests.Support;

/// <summary>Makes unsaved document types with properties of built-in data types.</summary>
public sealed class TypeBuilder(CmsFixture cms)
{
    public const int Textbox = -88;
    public const int Textarea = -89;
    public const int ContentPicker = 1046;

    private static int _number;

    private readonly IShortStringHelper _shortStrings = cms.Get<IShortStringHelper>();

    /// <summary>An alias that no other test uses.</summary>
    public static string NewAlias(string prefix = "type") => $"{prefix}{Interlocked.Increment(ref _number)}";

    public ContentType Document(string? alias = null, int parentId = -1)
    {
        string used = alias ?? NewAlias();
        return new ContentType(_shortStrings, parentId) { Alias = used, Name = $"Type {used}", Icon = "icon-document" };
    }

    public PropertyType Property(string alias, int dataTypeId = Textbox)
    {
        IDataType dataType = cms.Read(() => cms.Get<IDataTypeRepository>().Get(dataTypeId))!;
        return new PropertyType(_shortStrings, dataType, alias) { Name = $"Propriété {alias}" };
    }
}
