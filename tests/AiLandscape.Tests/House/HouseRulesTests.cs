using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace AiLandscape.Tests;

/// <summary>What every public type keeps to: sealed, immutable, made by the library alone.</summary>
public sealed class HouseRulesTests
{
    private static readonly Type[] Bases = [typeof(Entity), typeof(NamedEntity), typeof(Organization), typeof(Sourced), typeof(Statement)];

    /// <summary>Small values that users may make themselves, for their own tests.</summary>
    private static readonly Type[] OpenRecords = [typeof(Match), typeof(TimelineEntry), typeof(ExternalId), typeof(Link), typeof(DataFinding), typeof(CriterionCheck), typeof(OutcomeChange), typeof(Threshold), typeof(ChipSpecs), typeof(SourcedField), typeof(MeasuredValue), typeof(FrontierEntry), typeof(LeadTime), typeof(FieldCoverage), typeof(ComparedField), typeof(FieldChange), typeof(Renaming)];

    private static readonly Type[] MutableTypes =
    [
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(Queue<>), typeof(Stack<>), typeof(SortedDictionary<,>), typeof(SortedSet<>), typeof(LinkedList<>),
        typeof(IList<>), typeof(ICollection<>), typeof(ISet<>), typeof(IDictionary<,>), typeof(Span<>), typeof(Memory<>), typeof(IList), typeof(ICollection), typeof(IDictionary),
        typeof(ArrayList), typeof(Hashtable), typeof(System.Text.StringBuilder),
    ];

    [Fact]
    public void Every_public_class_is_sealed_or_static_but_the_bases() =>
        PublicTypes.All.Where(type => type.IsClass && !type.IsSealed).Should().BeEquivalentTo(Bases);

    [Fact]
    public void The_bases_are_abstract_and_nobody_outside_can_derive_from_them() =>
        Bases.Should().OnlyContain(type => type.IsAbstract && type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).All(constructor => constructor.IsAssembly || constructor.IsFamilyAndAssembly));

    [Fact]
    public void Every_public_struct_is_readonly() =>
        PublicTypes.All.Where(type => type is { IsValueType: true, IsEnum: false } && type.GetCustomAttribute<IsReadOnlyAttribute>() is null).Should().BeEmpty();

    [Fact]
    public void Only_values_exceptions_aside_can_be_made_from_outside() =>
        PublicTypes.All.Where(type => type.IsClass && type.GetConstructors().Length > 0).Should().BeEquivalentTo(OpenRecords);

    [Fact]
    public void No_public_property_can_be_set_after_construction() =>
        PublicTypes.All.SelectMany(type => type.GetProperties())
            .Where(property => property.DeclaringType!.Assembly == PublicTypes.Library)
            .Where(property => property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Should().BeEmpty();

    [Fact]
    public void No_public_type_shows_a_field_but_the_members_of_enums() =>
        PublicTypes.All.SelectMany(PublicTypes.MembersOf).OfType<FieldInfo>().Where(field => !field.DeclaringType!.IsEnum).Should().BeEmpty();

    [Fact]
    public void No_public_member_gives_away_a_collection_that_can_be_changed()
    {
        var types = PublicTypes.All.SelectMany(PublicTypes.MembersOf).Select(member => (Member: member, Type: member switch
        {
            PropertyInfo property => property.PropertyType,
            MethodInfo method => method.ReturnType,
            _ => typeof(void),
        }));

        types.Where(pair => Within(pair.Type).Any(type => type.IsArray || MutableTypes.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type)))
            .Select(pair => $"{pair.Member.DeclaringType!.Name}.{pair.Member.Name}").Should().BeEmpty();

        static IEnumerable<Type> Within(Type type) => type.IsGenericType ? type.GetGenericArguments().SelectMany(Within).Prepend(type) : [type];
    }

    [Fact]
    public void A_list_is_not_secretly_an_array_that_could_be_changed()
    {
        var ai = Landscape.Embedded;
        IEnumerable<Entity> records = [.. ai.Models, .. ai.Products, .. ai.Organizations, .. ai.Chips, .. ai.Policies, .. ai.ChipRestrictions, .. ai.Events, .. ai.Claims, .. ai.Sources];
        var lists =
            from record in records
            from property in record.GetType().GetProperties()
            where typeof(IEnumerable).IsAssignableFrom(property.PropertyType) && property.PropertyType != typeof(string)
            let list = (IEnumerable)property.GetValue(record)!
            where CanBeChanged(list)
            select $"{record.GetType().Name}.{property.Name}";

        lists.Distinct().Should().BeEmpty();
        CanBeChanged(ai.Search("gpt")).Should().BeFalse();
        CanBeChanged(ai.Timeline(Period.Year(2021))).Should().BeFalse();
        CanBeChanged((IEnumerable)ai.Models["gpt-4"].Parameters.Statements).Should().BeFalse();
        CanBeChanged(ai.Dataset.Counts).Should().BeFalse();
        CanBeChanged(ai.Models.Invoking(models => models["gpt-44"]).Should().Throw<UnknownIdException>().Which.CloseIds).Should().BeFalse();

        // An array of nothing has nothing to change.
        static bool CanBeChanged(IEnumerable list) =>
            list is Array { Length: > 0 } or IList { IsReadOnly: false, IsFixedSize: false } || (list is IDictionary { IsReadOnly: false } && list is not Array);
    }

    [Fact]
    public void What_can_be_ordered_has_all_operators()
    {
        var ordered = PublicTypes.All.Where(type => type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IComparable<>))).Append(typeof(Money)).ToList();

        ordered.Should().HaveCountGreaterThan(10);
        foreach (var type in ordered)
        {
            type.GetMethods(BindingFlags.Public | BindingFlags.Static).Select(method => method.Name).Should().Contain(
                ["op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual", "op_Equality", "op_Inequality"], $"{type.Name} can be ordered");
        }
    }

    [Fact]
    public void All_is_in_one_namespace_and_every_enum_counts_from_0_without_gaps()
    {
        PublicTypes.All.Should().OnlyContain(type => type.Namespace == "AiLandscape");
        PublicTypes.All.Where(type => type.IsEnum)
            .Should().OnlyContain(type => Enum.GetValues(type).Cast<object>().Select(value => Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture)).SequenceEqual(Enumerable.Range(0, Enum.GetValues(type).Length)));
    }
}
