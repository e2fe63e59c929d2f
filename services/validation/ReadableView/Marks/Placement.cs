using Hub.En16931;

namespace Hub.ReadableView.Marks;

/// <summary>Decides which slot of the page each finding is marked in.</summary>
internal sealed class Placement
{
    private readonly IReadOnlyList<Slot> slots;
    private readonly ILookup<int, int> byElement;
    private readonly ILookup<string, int> byTerm;
    private readonly List<int> fields;
    private readonly List<int> groups;

    private Placement(IReadOnlyList<Slot> slots)
    {
        this.slots = slots;
        var marks = Enumerable.Range(0, slots.Count).Where(at => slots[at].Kind == SlotKind.Marks).ToList();
        byElement = marks.Where(at => slots[at].Element.IsSomewhere).ToLookup(at => slots[at].Element.First);
        byTerm = marks.Where(at => slots[at].Term.Length > 0).ToLookup(at => slots[at].Term, StringComparer.Ordinal);
        fields = [.. marks.Where(at => slots[at].Term.Length > 0 && slots[at].Element.IsSomewhere)];
        groups = [.. marks.Where(at => slots[at].Term.Length == 0 && slots[at].Element.IsSomewhere)];
    }

    /// <summary>For each finding the number of its slot, -1 when the page shows nothing that it is about.</summary>
    public static IReadOnlyList<int> Of(IReadOnlyList<Finding> findings, IReadOnlyList<Slot> slots)
    {
        var placement = new Placement(slots);
        return [.. findings.Select(placement.SlotOf)];
    }

    private int SlotOf(Finding finding)
    {
        if (!finding.Place.IsSomewhere) return -1;
        var there = byElement[finding.Place.First].ToList();
        var exact = there.FindIndex(at => slots[at].Term.Length > 0 && finding.Terms.Contains(slots[at].Term));
        if (exact >= 0) return there[exact];
        if (there.FindIndex(at => slots[at].Term.Length > 0) is >= 0 and var field) return there[field];
        return TermInside(finding) is >= 0 and var named ? named : there.Count > 0 ? there[0] : FieldInside(finding) is >= 0 and var inner ? inner : Around(finding);
    }

    /// <summary>
    /// The finding is about a group or something that the page does not show: the field of the first of its terms that stands inside that element, else one of a group that the
    /// element is in. A field of a smaller group (a line's amount for a finding about the invoice) is never meant.
    /// </summary>
    private int TermInside(Finding finding)
    {
        var near = finding.Terms.SelectMany(term => byTerm[term]).Where(at => slots[at].Within.Contains(finding.Place)).ToList();
        var inside = near.FindIndex(at => finding.Place.Contains(slots[at].Element) || (finding.Place == slots[at].Within && !slots[at].Element.IsSomewhere));
        return inside >= 0 ? near[inside] : near.Count > 0 ? near[0] : -1;
    }

    /// <summary>The element is not shown as such, but a field inside it is, and belongs to a group that the element is in.</summary>
    private int FieldInside(Finding finding)
    {
        var at = fields.FindIndex(slot => finding.Place.Contains(slots[slot].Element) && slots[slot].Within.Contains(finding.Place) && slots[slot].Within != finding.Place);
        return at < 0 ? -1 : fields[at];
    }

    /// <summary>The smallest group shown that the element is in.</summary>
    private int Around(Finding finding)
    {
        var best = -1;
        foreach (var at in groups)
        {
            if (slots[at].Element.Contains(finding.Place) && (best < 0 || slots[best].Element.Contains(slots[at].Element))) best = at;
        }
        return best;
    }
}
