using System.Reflection;
using Umbraco.Cms.Core.Composing;

namespace CaiNamur.Cms.Composition;

/// <summary>The assemblies in which Umbraco looks for editors, converters, refreshers…: named, so that nothing is scanned that holds none.</summary>
internal sealed class ListedAssemblies(IEnumerable<Assembly> assemblies) : IAssemblyProvider
{
    public IEnumerable<Assembly> Assemblies { get; } = [.. assemblies.Distinct()];
}
