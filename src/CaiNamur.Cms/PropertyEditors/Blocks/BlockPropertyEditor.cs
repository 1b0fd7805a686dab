using Umbraco.Cms.Core.PropertyEditors;

namespace CaiNamur.Cms.PropertyEditors.Blocks;

/// <summary>What the editors of all kinds of blocks have in common.</summary>
internal abstract class BlockPropertyEditor : DataEditor
{
    protected BlockPropertyEditor(IDataValueEditorFactory dataValueEditorFactory)
        : base(dataValueEditorFactory)
        => SupportsReadOnly = true;

    public override bool SupportsConfigurableElements => true;
}
