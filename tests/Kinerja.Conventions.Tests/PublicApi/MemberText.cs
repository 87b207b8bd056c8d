using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Kinerja.Conventions.Tests.PublicApi;

/// <summary>Writes one member of a type as C# declares it.</summary>
internal static class MemberText
{
    /// <summary>The member, or null when nobody outside can use it or the compiler made it up.</summary>
    public static string? Of(MemberInfo member) => member switch
    {
        ConstructorInfo constructor when IsSeen(constructor) && !IsGenerated(constructor) && !constructor.IsStatic =>
            $"{Access(constructor)}{constructor.DeclaringType!.Name.Split('`')[0]}({Parameters(constructor.GetParameters())})",
        PropertyInfo property => OfProperty(property),
        FieldInfo { IsPublic: true } field => OfField(field),
        EventInfo { AddMethod: { IsPublic: true } add } @event => $"{Modifiers(add)}event {TypeText.Of(@event.EventHandlerType!)} {@event.Name}",
        MethodInfo method when IsSeen(method) && !IsGenerated(method) && (!method.IsSpecialName || IsOperator(method)) => OfMethod(method),
        _ => null,
    };

    public static string Signature(MethodInfo method, string name)
    {
        Type[] generic = method.IsGenericMethod ? method.GetGenericArguments() : [];
        string own = generic.Length > 0 ? $"<{string.Join(", ", generic.Select(argument => argument.Name))}>" : "";
        return $"{TypeText.Of(method.ReturnParameter)} {name}{own}({Parameters(method.GetParameters())}){Constraints(generic)}";
    }

    public static string Constraints(Type[] arguments) => string.Concat(arguments.Select(argument =>
    {
        GenericParameterAttributes attributes = argument.GenericParameterAttributes;
        List<string> limits = [];
        if (attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
            limits.Add("struct");
        else if (attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
            limits.Add("class");
        limits.AddRange(argument.GetGenericParameterConstraints().Where(limit => limit != typeof(ValueType)).Select(TypeText.Of));
        return limits.Count > 0 ? $" where {argument.Name} : {string.Join(", ", limits)}" : "";
    }));

    private static string? OfProperty(PropertyInfo property)
    {
        MethodInfo?[] accessors = [property.GetMethod, property.SetMethod];
        if (accessors.FirstOrDefault(accessor => accessor is not null && IsSeen(accessor)) is not { } any || property.Name == "EqualityContract")
            return null;
        string required = property.IsDefined(typeof(RequiredMemberAttribute), false) ? "required " : "";
        string name = property.GetIndexParameters() is { Length: > 0 } indexes ? $"this[{Parameters(indexes)}]" : property.Name;
        string get = property.GetMethod is { } getter && IsSeen(getter) ? "get; " : "";
        string set = property.SetMethod is { } setter && IsSeen(setter) ? IsInit(setter) ? "init; " : "set; " : "";
        return $"{Modifiers(any)}{required}{TypeText.Of(property)} {name} {{ {get}{set}}}";
    }

    private static string OfField(FieldInfo field)
    {
        if (field.IsLiteral)
            return $"const {TypeText.Of(field)} {field.Name} = {Literal(field.GetRawConstantValue())}";
        return $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{TypeText.Of(field)} {field.Name}";
    }

    private static string OfMethod(MethodInfo method)
    {
        if (method.Name is "op_Implicit" or "op_Explicit")
        {
            string word = method.Name == "op_Implicit" ? "implicit" : "explicit";
            return $"static {word} operator {TypeText.Of(method.ReturnParameter)}({Parameters(method.GetParameters())})";
        }

        return Modifiers(method) + Signature(method, method.Name);
    }

    private static string Parameters(ParameterInfo[] parameters)
    {
        bool isExtension = parameters.Length > 0 && parameters[0].Member.IsDefined(typeof(ExtensionAttribute), false);
        return (isExtension ? "this " : "") + string.Join(", ", parameters.Select(Of));
    }

    private static string Of(ParameterInfo parameter)
    {
        string promise = parameter.GetCustomAttribute<NotNullWhenAttribute>() is { } when ? $"[NotNullWhen({Literal(when.ReturnValue)})] " : "";
        string way = parameter switch
        {
            { IsOut: true } => "out ",
            { IsIn: true, ParameterType.IsByRef: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ when parameter.IsDefined(typeof(ParamArrayAttribute), false) || parameter.IsDefined(typeof(ParamCollectionAttribute), false) => "params ",
            _ => "",
        };
        string otherwise = parameter.HasDefaultValue ? $" = {Default(parameter)}" : "";
        return $"{promise}{way}{TypeText.Of(parameter)} {parameter.Name}{otherwise}";
    }

    private static string Default(ParameterInfo parameter) => parameter.RawDefaultValue switch
    {
        null => parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? "default" : "null",
        var value when parameter.ParameterType.IsEnum => $"{parameter.ParameterType.Name}.{Enum.ToObject(parameter.ParameterType, value)}",
        var value => Literal(value),
    };

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Modifiers(MethodInfo method)
    {
        if (method.DeclaringType!.IsInterface)
            return method.IsStatic ? "static " : "";
        string role = method switch
        {
            { IsStatic: true } => "static ",
            { IsAbstract: true } => "abstract ",
            { IsVirtual: true } when method.GetBaseDefinition() != method => "override ",
            { IsVirtual: true, IsFinal: false } => method.DeclaringType.IsSealed ? "" : "virtual ",
            _ => "",
        };
        return Access(method) + role;
    }

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    // What only a derived type could use is a promise only where somebody can derive.
    private static bool IsSeen(MethodBase method) =>
        method.IsPublic || ((method.IsFamily || method.IsFamilyOrAssembly) && !method.DeclaringType!.IsSealed);

    private static bool IsGenerated(MethodBase method) => method.IsDefined(typeof(CompilerGeneratedAttribute), false) || method.Name == "<Clone>$";

    private static bool IsOperator(MethodInfo method) => method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.FullName == "System.Runtime.CompilerServices.IsExternalInit");
}
