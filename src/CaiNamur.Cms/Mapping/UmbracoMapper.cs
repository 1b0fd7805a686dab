using System.Collections.Concurrent;
using Umbraco.Cms.Core.Mapping;

namespace CaiNamur.Cms.Mapping;

/// <summary>
/// Umbraco's mapper port: hand-written maps, looked up by source and target type. A map that is defined for a base type or interface serves its descendants.
/// </summary>
internal sealed class UmbracoMapper : IUmbracoMapper
{
    private readonly ConcurrentDictionary<(Type Source, Type Target), Definition> _maps = new();
    private readonly ConcurrentDictionary<(Type Source, Type Target), Definition?> _resolved = new();

    public UmbracoMapper(MapDefinitionCollection definitions)
    {
        foreach (IMapDefinition definition in definitions)
        {
            definition.DefineMaps(this);
        }
    }

    public void Define<TSource, TTarget>()
        => Define<TSource, TTarget>((_, _) => Activator.CreateInstance<TTarget>(), (_, _, _) => { });

    public void Define<TSource, TTarget>(Action<TSource, TTarget, MapperContext> map)
        => Define((_, _) => Activator.CreateInstance<TTarget>(), map);

    public void Define<TSource, TTarget>(Func<TSource, MapperContext, TTarget> ctor)
        => Define(ctor, (_, _, _) => { });

    public void Define<TSource, TTarget>(Func<TSource, MapperContext, TTarget> ctor, Action<TSource, TTarget, MapperContext> map)
    {
        _maps[(typeof(TSource), typeof(TTarget))] = new Definition(
            (source, context) => ctor((TSource)source, context)!,
            (source, target, context) => map((TSource)source, (TTarget)target, context));
        _resolved.Clear();
    }

    public TTarget? Map<TTarget>(object? source) => Map<TTarget>(source, new MapperContext(this));

    public TTarget? Map<TTarget>(object? source, Action<MapperContext> f)
    {
        var context = new MapperContext(this);
        f(context);
        return Map<TTarget>(source, context);
    }

    public TTarget? Map<TTarget>(object? source, MapperContext context)
        => source is null ? default : (TTarget?)MapNew(source, source.GetType(), typeof(TTarget), context);

    public TTarget? Map<TSource, TTarget>(TSource? source) => Map<TSource, TTarget>(source, new MapperContext(this));

    public TTarget? Map<TSource, TTarget>(TSource source, Action<MapperContext> f)
    {
        var context = new MapperContext(this);
        f(context);
        return Map<TSource, TTarget>(source, context);
    }

    public TTarget? Map<TSource, TTarget>(TSource? source, MapperContext context)
        => source is null ? default : (TTarget?)MapNew(source, typeof(TSource), typeof(TTarget), context);

    public TTarget Map<TSource, TTarget>(TSource source, TTarget target) => Map(source, target, new MapperContext(this));

    public TTarget Map<TSource, TTarget>(TSource source, TTarget target, Action<MapperContext> f)
    {
        var context = new MapperContext(this);
        f(context);
        return Map(source, target, context);
    }

    public TTarget Map<TSource, TTarget>(TSource source, TTarget target, MapperContext context)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        Definition map = Find(typeof(TSource), typeof(TTarget)) ?? Find(source.GetType(), typeof(TTarget)) ?? throw NotDefined(source.GetType(), typeof(TTarget));
        map.Fill(source, target, context);
        return target;
    }

    public List<TTargetElement> MapEnumerable<TSourceElement, TTargetElement>(IEnumerable<TSourceElement> source)
        => MapEnumerable<TSourceElement, TTargetElement>(source, new MapperContext(this));

    public List<TTargetElement> MapEnumerable<TSourceElement, TTargetElement>(IEnumerable<TSourceElement> source, Action<MapperContext> f)
    {
        var context = new MapperContext(this);
        f(context);
        return MapEnumerable<TSourceElement, TTargetElement>(source, context);
    }

    public List<TTargetElement> MapEnumerable<TSourceElement, TTargetElement>(IEnumerable<TSourceElement> source, MapperContext context)
        => [.. source.Select(element => Map<TSourceElement, TTargetElement>(element, context)).OfType<TTargetElement>()];

    private object? MapNew(object source, Type sourceType, Type targetType, MapperContext context)
    {
        Definition? map = Find(sourceType, targetType) ?? Find(source.GetType(), targetType);
        if (map is null)
        {
            return targetType.IsInstanceOfType(source) ? source : throw NotDefined(source.GetType(), targetType);
        }

        object target = map.Create(source, context);
        map.Fill(source, target, context);
        return target;
    }

    private Definition? Find(Type source, Type target) => _resolved.GetOrAdd((source, target), key => Resolve(key.Source, key.Target));

    private Definition? Resolve(Type source, Type target)
    {
        for (Type? current = source; current is not null; current = current.BaseType)
        {
            if (_maps.TryGetValue((current, target), out Definition? map))
            {
                return map;
            }
        }

        return source.GetInterfaces()
            .Select(contract => _maps.GetValueOrDefault((contract, target)))
            .FirstOrDefault(map => map is not null);
    }

    private static InvalidOperationException NotDefined(Type source, Type target)
        => new($"No map is defined from {source.FullName} to {target.FullName}.");

    private sealed record Definition(Func<object, MapperContext, object> Create, Action<object, object, MapperContext> Fill);
}
