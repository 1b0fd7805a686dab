using CaiNamur.ContentSeed.Reading;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;

namespace CaiNamur.ContentSeed.Schema;

/// <summary>Fills the models with which Core's editing services take types in.</summary>
internal sealed class ContentTypeModels(
    Func<SeedScalar, Guid?> findType,
    Func<SeedScalar, Guid?> findDataType)
{
    /// <summary>Fills what document and media types have in common.</summary>
    /// <param name="model">The model to fill.</param>
    /// <param name="seed">The type.</param>
    /// <param name="isKnown">Whether a type with a key is already in the database; only such can be allowed children.</param>
    public void Fill<TProperty, TContainer>(
        ContentTypeEditingModelBase<TProperty, TContainer> model,
        ContentTypeSeed seed,
        Func<Guid, bool> isKnown)
        where TProperty : PropertyTypeModelBase, new()
        where TContainer : PropertyTypeContainerModelBase, new()
    {
        model.Alias = seed.Alias;
        model.Name = seed.Name;
        model.Description = seed.Description;
        model.Icon = seed.Icon;
        model.IsElement = seed.IsElement;
        model.AllowedAsRoot = seed.AllowedAtRoot;
        model.ListView = ListView(seed);
        model.Compositions = [.. Keys(seed.Compositions).Select(key => new Composition { Key = key, CompositionType = CompositionType.Composition })];
        model.AllowedContentTypes =
        [
            .. seed.AllowedChildren
                .Select((alias, index) => (Key: findType(alias), Sort: index, alias.Value))
                .Where(child => child.Key is { } key && isKnown(key))
                .Select(child => new ContentTypeSort(child.Key!.Value, child.Sort, child.Value)),
        ];
        (model.Containers, model.Properties) = Parts<TProperty, TContainer>(seed);
    }

    /// <summary>Gives the tabs and groups, and the properties, of a type.</summary>
    public (List<TContainer> Containers, List<TProperty> Properties) Parts<TProperty, TContainer>(ContentTypeSeed seed)
        where TProperty : PropertyTypeModelBase, new()
        where TContainer : PropertyTypeContainerModelBase, new()
    {
        List<TContainer> containers = [];
        List<TProperty> properties = [.. seed.Properties.Select(property => Property<TProperty>(property, container: null))];
        foreach (GroupSeed group in seed.Groups)
        {
            Add(group, parent: null);
        }

        return (containers, properties);

        void Add(GroupSeed group, Guid? parent)
        {
            containers.Add(new TContainer
            {
                Key = group.Key,
                ParentKey = parent,
                Name = group.Name,
                Type = (group.IsTab ? PropertyGroupType.Tab : PropertyGroupType.Group).ToString(),
                SortOrder = group.Order,
            });
            properties.AddRange(group.Properties.Select(property => Property<TProperty>(property, group.Key)));
            foreach (GroupSeed child in group.Groups)
            {
                Add(child, group.Key);
            }
        }
    }

    private TProperty Property<TProperty>(PropertySeed seed, Guid? container)
        where TProperty : PropertyTypeModelBase, new()
        => new()
        {
            Key = seed.Key,
            ContainerKey = container,
            SortOrder = seed.Order,
            Alias = seed.Alias,
            Name = seed.Name,
            Description = seed.Description,
            DataTypeKey = findDataType(seed.DataType) ?? Guid.Empty,
            Validation = new PropertyTypeValidation
            {
                Mandatory = seed.Mandatory,
                MandatoryMessage = seed.MandatoryMessage,
                RegularExpression = seed.Pattern,
                RegularExpressionMessage = seed.PatternMessage,
            },
            Appearance = new PropertyTypeAppearance { LabelOnTop = seed.LabelOnTop },
        };

    private Guid? ListView(ContentTypeSeed seed)
    {
        if (seed.Collection is not { } collection)
        {
            return null;
        }

        return SeedFlag.TryParse(collection, out bool flag)
            ? flag ? Constants.DataTypes.Guids.ListViewContentGuid : null
            : findDataType(collection);
    }

    private IEnumerable<Guid> Keys(IEnumerable<SeedScalar> aliases) => aliases.Select(findType).OfType<Guid>();
}
