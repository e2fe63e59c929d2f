using Hub.En16931;
using Hub.En16931.Model;

namespace Hub.ReadableView.Marks;

/// <summary>The findings that get a mark, and the first term that each speaks of: an absent field is shown when something is said of it.</summary>
internal sealed class FindingIndex
{
    private readonly Dictionary<string, List<Place>> places = new(StringComparer.Ordinal);

    public FindingIndex(IReadOnlyList<Finding> all, int most)
    {
        All = all;
        Marked = [.. all.OrderBy(finding => finding.Severity).Take(most)];
        foreach (var finding in Marked)
        {
            if (finding.Terms.Count > 0) Add(finding.Terms[0], finding.Place);
        }
        foreach (var elements in places.Values) elements.Sort((one, other) => one.First.CompareTo(other.First));
    }

    /// <summary>Every finding, as found.</summary>
    public IReadOnlyList<Finding> All { get; }

    /// <summary>Those that get a mark, fatal first.</summary>
    public IReadOnlyList<Finding> Marked { get; }

    /// <summary>Findings that make the invoice unacceptable.</summary>
    public int Fatal => All.Count(finding => finding.Severity == Severity.Fatal);

    /// <summary>True when a finding inside the group is about the term before all others.</summary>
    public bool Mentions(string term, Place group)
    {
        if (!places.TryGetValue(term, out var elements)) return false;
        var at = elements.BinarySearch(new Place(group.First, 0), Comparer<Place>.Create((one, other) => one.First.CompareTo(other.First)));
        if (at < 0) at = ~at;
        return at < elements.Count && group.Contains(elements[at]);
    }

    private void Add(string term, Place place)
    {
        if (!places.TryGetValue(term, out var elements)) places[term] = elements = [];
        elements.Add(place);
    }
}
