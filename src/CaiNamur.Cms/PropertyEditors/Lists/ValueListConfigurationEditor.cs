using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.PropertyEditors.Lists;

/// <summary>Settings of the editors that offer a fixed list of choices.</summary>
internal sealed class ValueListConfigurationEditor<TConfiguration> : ConfigurationEditor<TConfiguration>
    where TConfiguration : ValueListConfiguration, new()
{
    public ValueListConfigurationEditor(IIOHelper ioHelper, ILocalizedTextService texts)
        : base(ioHelper)
        => Field(nameof(ValueListConfiguration.Items)).Validators.Add(new ListItemsConfigurationValidator(texts));
}
