using System.Reflection;

namespace AiLandscape.Tests;

/// <summary>The name under which the compiler files the comment of a type or member (C# standard, annex D.4.2).</summary>
internal static class DocumentationId
{
    public static string Of(Type type) => $"T:{Name(type)}";

    public static string Of(MemberInfo member)
    {
        var name = $"{Name(member.DeclaringType!)}.{member.Name.Replace('.', '#')}";
        return member switch
        {
            FieldInfo => $"F:{name}",
            PropertyInfo property => $"P:{name}{Parameters(property.GetIndexParameters())}",
            ConstructorInfo constructor => $"M:{name}{Parameters(constructor.GetParameters())}",
            MethodInfo method => $"M:{name}{Arity(method)}{Parameters(method.GetParameters())}{Conversion(method)}",
            _ => throw new ArgumentOutOfRangeException(nameof(member), member, "No such member."),
        };
    }

    private static string Arity(MethodInfo method) => method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "";

    private static string Conversion(MethodInfo method) => method.Name is "op_Implicit" or "op_Explicit" ? $"~{Reference(method.ReturnType)}" : "";

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(parameter => Reference(parameter.ParameterType)))})";

    private static string Name(Type type) => (type.IsNested ? $"{Name(type.DeclaringType!)}.{type.Name}" : $"{type.Namespace}.{type.Name}").Replace('+', '.');

    private static string Reference(Type type) =>
        type.IsByRef ? $"{Reference(type.GetElementType()!)}@"
        : type.IsArray ? $"{Reference(type.GetElementType()!)}[]"
        : type.IsGenericMethodParameter ? $"``{type.GenericParameterPosition}"
        : type.IsGenericParameter ? $"`{type.GenericParameterPosition}"
        : type.IsGenericType ? $"{Name(type.GetGenericTypeDefinition()).Split('`')[0]}{{{string.Join(',', type.GetGenericArguments().Select(Reference))}}}"
        : Name(type);
}
