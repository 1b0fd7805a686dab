using System.Reflection;

namespace CaiNamur.Cms.Tests.PropertyEditors.Support;

/// <summary>Stands in for a service of Core that would need the database; what a test has not prepared gives an empty answer.</summary>
public class Substitute : DispatchProxy
{
    private Func<MethodInfo, object?[], object?> _answer = (_, _) => null;

    /// <summary>Creates a substitute. The answer to a call may be <c>null</c>: it stands for "nothing found".</summary>
    public static T For<T>(Func<string, object?[], object?> answer)
        where T : class
    {
        var proxy = Create<T, Substitute>();
        ((Substitute)(object)proxy)._answer = (method, arguments) => answer(method.Name, arguments);
        return proxy;
    }

    /// <summary>Creates a substitute that finds nothing.</summary>
    public static object Empty(Type type) => Create(type, typeof(Substitute));

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var result = _answer(targetMethod!, args ?? []);
        return result ?? EmptyAnswer(targetMethod!.ReturnType);
    }

    private static object? EmptyAnswer(Type type)
    {
        if (type == typeof(void))
        {
            return null;
        }

        if (type == typeof(Task))
        {
            return Task.CompletedTask;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>))
        {
            var result = EmptyAnswer(type.GetGenericArguments()[0]);
            return typeof(Task).GetMethod(nameof(Task.FromResult))!.MakeGenericMethod(type.GetGenericArguments()[0]).Invoke(null, [result]);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>))
        {
            return Array.CreateInstance(type.GetGenericArguments()[0], 0);
        }

        return type.IsValueType ? Activator.CreateInstance(type) : null;
    }
}
