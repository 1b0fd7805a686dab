using CaiNamur.ContentSeed.Import;
using CaiNamur.ContentSeed.Reading;
using CaiNamur.ContentSeed.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.ContentSeed.Schema;

/// <summary>Imports data types.</summary>
internal sealed class DataTypeImporter(
    IDataTypeService dataTypes,
    IDataTypeContainerService containers,
    PropertyEditorCollection editors,
    IConfigurationEditorJsonSerializer json)
{
    public async Task ImportAsync(SeedRun run, Func<string, SeedScalar, Guid?> find)
    {
        FolderImporter<IDataType> folders = new(containers, run.Faults);
        Dictionary<Guid, IDataType> existing = (await dataTypes.GetAllAsync()).ToDictionary(dataType => dataType.Key);
        foreach (DataTypeSeed seed in run.Package.Schema.DataTypes)
        {
            await ImportAsync(seed, existing, folders, run, find);
        }
    }

    private async Task ImportAsync(
        DataTypeSeed seed,
        Dictionary<Guid, IDataType> existing,
        FolderImporter<IDataType> folders,
        SeedRun run,
        Func<string, SeedScalar, Guid?> find)
    {
        if (seed.Editor.Value.Length == 0)
        {
            return;
        }

        if (!editors.TryGet(seed.Editor.Value, out IDataEditor? editor))
        {
            run.Faults.Add(seed.Editor.Position, $"There is no property editor \"{seed.Editor.Value}\".");
            return;
        }

        // Settings are read even for a data type that is left alone, so that their faults are found.
        IDictionary<string, object> settings = Settings(seed, editor, find);
        if (!TryReadStorageType(seed, editor, settings, run, out ValueStorageType storageType))
        {
            return;
        }

        IDataType? dataType = existing.GetValueOrDefault(seed.Key);
        if (dataType is null)
        {
            EntityContainer? folder = await folders.EnsureAsync(seed.Folder, seed.Position);
            dataType = new DataType(editor, json, folder?.Id ?? Constants.System.Root) { Key = seed.Key };
            Fill(dataType, seed, settings, storageType);
            Report(await dataTypes.CreateAsync(dataType, Constants.Security.SuperUserKey), seed, run);
            run.Tally.CountCreated();
        }
        else if (run.Overwrite && !IsSame(dataType, seed, editor, settings))
        {
            dataType.Editor = editor;
            Fill(dataType, seed, settings, storageType);
            Report(await dataTypes.UpdateAsync(dataType, Constants.Security.SuperUserKey), seed, run);
            run.Tally.CountUpdated();
        }
        else
        {
            run.Tally.CountUnchanged();
        }
    }

    private IDictionary<string, object> Settings(DataTypeSeed seed, IDataEditor editor, Func<string, SeedScalar, Guid?> find)
    {
        Dictionary<string, object> settings = [];
        if (seed.Config is not null)
        {
            string text = SeedJson.ToJson(seed.Config, scalar => SettingReferences.ToKeys(scalar, find))!.ToJsonString();
            foreach ((string name, object? value) in json.Deserialize<Dictionary<string, object?>>(text) ?? [])
            {
                if (value is not null)
                {
                    settings[name] = value;
                }
            }
        }

        return editor.GetConfigurationEditor().FromConfigurationEditor(settings);
    }

    private static void Fill(IDataType dataType, DataTypeSeed seed, IDictionary<string, object> settings, ValueStorageType storageType)
    {
        dataType.Name = seed.Name;
        dataType.EditorUiAlias = seed.Ui;
        dataType.ConfigurationData = settings;
        dataType.DatabaseType = storageType;
    }

    // Some editors store what their settings say, the others always the same kind of value.
    private bool TryReadStorageType(DataTypeSeed seed, IDataEditor editor, IDictionary<string, object> settings, SeedRun run, out ValueStorageType storageType)
    {
        try
        {
            object configuration = editor.GetConfigurationEditor().ToConfigurationObject(settings, json);
            string valueType = configuration is IConfigureValueType configured
                ? configured.ValueType
                : editor.GetValueEditor(configuration).ValueType;
            storageType = ValueTypes.ToStorageType(valueType);
            return true;
        }
        catch (InvalidOperationException exception)
        {
            // Core throws this for settings whose shape is not the editor's.
            string reason = exception.InnerException?.Message ?? exception.Message;
            run.Faults.Add(seed.Config?.Position ?? seed.Position, $"The settings are none of the editor \"{editor.Alias}\": {reason}");
            storageType = default;
            return false;
        }
    }

    private bool IsSame(IDataType dataType, DataTypeSeed seed, IDataEditor editor, IDictionary<string, object> settings)
        => dataType.Name == seed.Name
            && dataType.EditorAlias == editor.Alias
            && dataType.EditorUiAlias == seed.Ui
            && InOrder(dataType.ConfigurationData) == InOrder(settings);

    private string InOrder(IDictionary<string, object> settings)
        => json.Serialize(settings.OrderBy(setting => setting.Key, StringComparer.Ordinal).ToDictionary());

    private static void Report(Attempt<IDataType, DataTypeOperationStatus> attempt, DataTypeSeed seed, SeedRun run)
    {
        if (!attempt.Success)
        {
            run.Faults.Add(seed.Position, $"The data type \"{seed.Name}\" cannot be saved: {attempt.Status}.");
        }
    }
}
