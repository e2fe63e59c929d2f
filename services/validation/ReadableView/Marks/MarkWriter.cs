using Hub.En16931;
using Hub.ReadableView.Markup;

namespace Hub.ReadableView.Marks;

/// <summary>Fills the slots of a page: a mark at each field that a finding is about, and below the section the words.</summary>
internal sealed class MarkWriter
{
    private const int MostInASlot = 3;
    private const int MostWords = 8;

    private readonly IReadOnlyList<Slot> slots;
    private readonly ILookup<int, int> bySlot;

    public MarkWriter(FindingIndex findings, IReadOnlyList<Slot> slots)
    {
        this.slots = slots;
        Findings = findings;
        Places = Placement.Of(findings.Marked, slots);
        bySlot = Enumerable.Range(0, Places.Count).Where(at => Places[at] >= 0).ToLookup(at => Places[at]);
    }

    /// <summary>The findings that are marked.</summary>
    public FindingIndex Findings { get; }

    /// <summary>For each of them, the number of its slot; -1 for none.</summary>
    public IReadOnlyList<int> Places { get; }

    /// <summary>What a slot holds; null for nothing.</summary>
    public Page? Fill(int slot)
    {
        if (slots[slot].Kind == SlotKind.Words) return Words(slot);
        return bySlot.Contains(slot) ? Marks([.. bySlot[slot]]) : null;
    }

    /// <summary>What a place is called in the list of findings; null when the finding has no mark.</summary>
    public string? LabelOf(int finding) => Places[finding] < 0 ? null : slots[Places[finding]].Label;

    private Page Marks(IReadOnlyList<int> here)
    {
        var page = new Page();
        foreach (var at in here.Take(MostInASlot))
        {
            var finding = Findings.Marked[at];
            page.Markup(finding.Severity == Severity.Fatal, "<a class=\"mark fatal\" id=\"m", "<a class=\"mark warning\" id=\"m").Number(at)
                .Markup("\" href=\"#liste\" title=\"").Text(Words(finding)).Markup("\">").Text(finding.Rule).Markup("</a>");
        }
        foreach (var at in here.Skip(MostInASlot)) page.Markup("<a class=\"anchor\" id=\"m").Number(at).Markup("\"></a>");
        if (here.Count > MostInASlot) page.Markup("<a class=\"mark more\" href=\"#liste\">+").Number(here.Count - MostInASlot).Markup("</a>");
        return page;
    }

    /// <summary>Each rule once, whatever the number of its marks in the section.</summary>
    private Page? Words(int slot)
    {
        var from = slot;
        while (from > 0 && slots[from - 1].Kind != SlotKind.Words) from--;
        var said = Enumerable.Range(from, slot - from).SelectMany(at => bySlot[at]).Select(at => Findings.Marked[at]).DistinctBy(finding => (finding.Rule, Words(finding))).ToList();
        if (said.Count == 0) return null;
        var page = new Page().Markup("<ul class=\"words\">");
        foreach (var finding in said.Take(MostWords))
        {
            page.Markup(finding.Severity == Severity.Fatal, "<li class=\"fatal\"><b>", "<li class=\"warning\"><b>").Text(finding.Rule).Markup("</b> ").Text(Words(finding)).Markup("</li>");
        }
        if (said.Count > MostWords) page.Markup("<li>… et ").Number(said.Count - MostWords).Markup(" autres constats ici, <a href=\"#liste\">voir la liste</a></li>");
        return page.Markup("</ul>");
    }

    private static string Words(Finding finding) => FindingWords.Of(finding);
}
