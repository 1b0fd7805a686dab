using System.Reflection;
using CaiNamur.Cms.Tests.PropertyEditors.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;

namespace CaiNamur.Cms.Tests.PropertyEditors;

public sealed class PropertyEditorDiscoveryTests : IDisposable
{
    /// <summary>Editors of former versions, which the client of version 17 does not have.</summary>
    private static readonly string[] Gone =
    [
        Constants.PropertyEditors.Aliases.Grid,
        Constants.PropertyEditors.Aliases.MultipleMediaPicker,
        Constants.PropertyEditors.Aliases.NestedContent,
        Constants.PropertyEditors.Aliases.PickerRelations,
    ];

    private readonly EditorHost _host = new();

    public static TheoryData<string> Aliases =>
    [
        .. typeof(Constants.PropertyEditors.Aliases)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(constant => constant.IsLiteral)
            .Select(constant => (string)constant.GetRawConstantValue()!)
            .Except(Gone),
    ];

    public void Dispose() => _host.Dispose();

    [Theory]
    [MemberData(nameof(Aliases))]
    public void Editors_ForEveryAliasOfVersion17_AreDiscoveredOnce(string alias)
        => _host.Get<PropertyEditorCollection>().Count(editor => editor.Alias == alias).ShouldBe(1);

    [Theory]
    [MemberData(nameof(Aliases))]
    public void Editors_WithDefaultSettings_ShowNothingWithoutFault(string alias)
    {
        var dataType = _host.AddDataType(alias);

        Should.NotThrow(() => _host.Show(dataType, null));
        EditorHost.Validate(dataType, null).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Aliases))]
    public void Converters_ForEveryAlias_AreUnambiguous(string alias)
    {
        var dataType = _host.AddDataType(alias);

        Should.NotThrow(() => _host.Publish(dataType, null).PropertyType.ModelClrType);
    }
}
