using Microsoft.Extensions.Logging;

namespace CaiNamur.Cms.Persistence.DataTypes;

internal static partial class Log
{
    [LoggerMessage(LogLevel.Warning, "There is no property editor {EditorAlias}; data type {DataTypeId} has no editor until there is one.")]
    public static partial void EditorMissing(ILogger logger, string editorAlias, int dataTypeId);
}
