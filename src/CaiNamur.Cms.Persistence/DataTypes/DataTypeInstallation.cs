using CaiNamur.Cms.Installation;
using CaiNamur.Cms.Persistence.Installation;
using CaiNamur.Cms.Persistence.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Serialization;

namespace CaiNamur.Cms.Persistence.DataTypes;

internal sealed class DataTypeInstallation(IConfigurationEditorJsonSerializer json, TimeProvider time) : IInstallationStep
{
    public int Order => InstallationOrder.DataTypes;

    public Task InstallAsync(CmsDbContext db, CancellationToken cancellationToken)
    {
        DateTime now = time.GetDatabaseNow();
        foreach (BuiltInDataType type in BuiltInCatalogue.DataTypes)
        {
            db.Add(BuiltInNodes.Row(type.Id, type.Key, Constants.ObjectTypes.DataType, type.Name, type.SortOrder, now));
            db.Add(new DataTypeRow
            {
                NodeId = type.Id,
                EditorAlias = type.EditorAlias,
                EditorUiAlias = type.EditorUiAlias,
                DatabaseType = type.DatabaseType,
                Configuration = json.Serialize(type.Configuration),
            });
        }

        return db.SaveAndForgetAsync(cancellationToken);
    }
}
