using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace CaiNamur.Cms.PropertyEditors.Dates;

internal sealed class DateTimeConfigurationEditor(IIOHelper ioHelper) : ConfigurationEditor<DateTimeConfiguration>(ioHelper);
