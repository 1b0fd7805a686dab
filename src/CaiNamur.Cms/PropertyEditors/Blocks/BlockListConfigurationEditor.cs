using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace CaiNamur.Cms.PropertyEditors.Blocks;

internal sealed class BlockListConfigurationEditor(IIOHelper ioHelper) : ConfigurationEditor<BlockListConfiguration>(ioHelper);
