using System.Runtime.CompilerServices;

namespace Kinerja.Cascades;

/// <summary>The places of the elements of one list by code, letter for letter.</summary>
/// <typeparam name="TCodes">Gives the codes.</typeparam>
internal sealed class CodeTable<TCodes>
    where TCodes : struct, IPlaceTexts
{
    private readonly PlaceTable<TCodes> _table;
    private readonly uint[] _slots;

    /// <summary>Takes in the codes of a list.</summary>
    /// <param name="codes">The codes.</param>
    /// <param name="count">How many there are.</param>
    public CodeTable(TCodes codes, int count)
    {
        _table = new(codes, count);
        _slots = new uint[PlaceTable<TCodes>.Slots(count)];
        List<int>? repeated = null;
        for (int place = 0; place < count; place++)
        {
            if (place % ReadAhead.Block == 0)
                Fetch(codes, place, Math.Min(place + ReadAhead.Block, count));
            if (!_table.TryAdd(_slots, place, TextHash.Of(codes.At(place))))
                (repeated ??= []).Add(place);
        }

        Repeated = repeated ?? (IReadOnlyList<int>)[];
    }

    /// <summary>The places of elements whose code an earlier one has.</summary>
    public IReadOnlyList<int> Repeated { get; }

    /// <summary>Finds an element.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="place">Its place; 0 when there is none.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFind(string code, out int place)
    {
        ArgumentNullException.ThrowIfNull(code);
        place = _table.Find(_slots, code, TextHash.Of(code));
        bool isFound = place >= 0;
        place = Math.Max(place, 0);
        return isFound;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Fetch(TCodes codes, int first, int end)
    {
        int sum = 0;
        for (int place = first; place < end; place++)
            sum += ReadAhead.Touch(codes.At(place));
        return sum;
    }
}
