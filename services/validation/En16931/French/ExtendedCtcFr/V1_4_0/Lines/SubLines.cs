using Hub.En16931.French.ExtendedCtcFr.V1_4_0.Sums;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Lines;

/// <summary>Which lines belong to which, and what those below each add up to. Lines stand together when they have the same parent element.</summary>
internal sealed class SubLines
{
    private static readonly Tally<double> Nothing = new();

    private readonly Dictionary<int, SubLine> lines = [];
    private readonly HashSet<(int Place, string Number)> numbers = [];
    private readonly Dictionary<(int Place, string Parent), Tally<double>> amounts = [];
    private readonly Dictionary<(int Place, string Parent), Tally<double>> groups = [];

    /// <summary>True when no line says anything of its place.</summary>
    public bool IsEmpty => lines.Count == 0;

    /// <summary>What a line says of its place.</summary>
    public SubLine this[int line] => lines.GetValueOrDefault(line, SubLine.None);

    /// <summary>The amounts of the lines of type DETAIL or GROUP directly below a line.</summary>
    public Tally<double> AmountsBelow(int place, string? number) =>
        number is null ? Nothing : amounts.GetValueOrDefault((place, number), Nothing);

    /// <summary>The lines of type GROUP directly below a line, with their amounts.</summary>
    public Tally<double> GroupsBelow(int place, string? number) =>
        number is null ? Nothing : groups.GetValueOrDefault((place, number), Nothing);

    /// <summary>True when a line with that number stands there.</summary>
    public bool HasNumber(int place, string number) => numbers.Contains((place, number));

    public void Add(int line, SubLine subLine) => lines[line] = subLine;

    public void AddNumber(int place, string number) => numbers.Add((place, number));

    /// <summary>A line of type DETAIL or GROUP below another; its amounts are given to both tallies.</summary>
    public IEnumerable<Tally<double>> Below(int place, string parent, bool isGroup)
    {
        yield return TallyOf(amounts, (place, parent));
        if (isGroup)
        {
            var tally = TallyOf(groups, (place, parent));
            tally.CountOne();
            yield return tally;
        }
    }

    private static Tally<double> TallyOf(Dictionary<(int Place, string Parent), Tally<double>> tallies, (int Place, string Parent) key)
    {
        if (!tallies.TryGetValue(key, out var tally))
        {
            tallies[key] = tally = new Tally<double>();
        }

        return tally;
    }
}
