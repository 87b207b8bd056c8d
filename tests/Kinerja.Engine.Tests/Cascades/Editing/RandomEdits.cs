using System.Reflection;
using Kinerja.Cascades;
using Kinerja.Indicators;

namespace Kinerja.Engine.Tests.Cascades.Editing;

/// <summary>Edits of every kind: some members of an element taken from another, a new element, one less.</summary>
internal sealed class RandomEdits(Random random)
{
    /// <summary>An edit of a plan that takes what it puts there from another plan.</summary>
    public TestEdit Next(Cascade plan, Cascade donor) => random.Next(14) switch
    {
        < 7 => Next(plan.Indicators, donor.Indicators),
        < 9 => Next(plan.Nodes, donor.Nodes),
        < 11 => Next(plan.Positions, donor.Positions),
        < 13 => Next(plan.Variables, donor.Variables),
        _ => Next(plan.Units, donor.Units),
    };

    private TestEdit Next<T>(ValueList<T> elements, ValueList<T> donors)
        where T : class
    {
        T? donor = donors.Count == 0 ? null : donors[random.Next(donors.Count)];
        int choice = random.Next(10);
        if (elements.Count > 0 && (choice == 0 || donor is null))
            return new(typeof(T), random.Next(2) == 0 ? elements.Count - 1 : random.Next(elements.Count), null);
        if (donor is null)
            return new(typeof(OrganizationUnit), null, new OrganizationUnit { Code = "U9" });
        if (elements.Count == 0 || choice == 1)
            return new(typeof(T), null, donor);
        int place = random.Next(elements.Count);
        return new(typeof(T), place, choice == 2 ? donor : Crossed(elements[place], donor));
    }

    // The element with one to three members of the other.
    private T Crossed<T>(T element, T donor)
        where T : class
    {
        PropertyInfo[] members = [.. typeof(T).GetProperties().Where(member => member.CanWrite)];
        var crossed = (T)typeof(T).GetMethod("<Clone>$")!.Invoke(element, null)!;
        for (int i = random.Next(3); i >= 0; i--)
        {
            PropertyInfo member = members[random.Next(members.Length)];
            member.SetValue(crossed, member.GetValue(donor));
        }

        return crossed;
    }
}
