using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validators;

namespace CaiNamur.Cms.PropertyEditors.Text;

/// <summary>Settings of the list of short texts; Core's configuration class does not name them as fields.</summary>
internal sealed class MultipleTextStringConfigurationEditor : ConfigurationEditor<MultipleTextStringConfiguration>
{
    public MultipleTextStringConfigurationEditor(IIOHelper ioHelper)
        : base(ioHelper)
    {
        Fields.Add(Limit("min", nameof(MultipleTextStringConfiguration.Min)));
        Fields.Add(Limit("max", nameof(MultipleTextStringConfiguration.Max)));
    }

    private static ConfigurationField Limit(string key, string propertyName) => new(new IntegerValidator(0, null))
    {
        Key = key,
        PropertyName = propertyName,
        PropertyType = typeof(int),
    };
}
