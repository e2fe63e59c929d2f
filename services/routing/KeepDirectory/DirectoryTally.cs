namespace Hub.Routing.KeepDirectory;

/// <summary>Counts what an import does; keeps a bounded number of refusals.</summary>
internal sealed class DirectoryTally
{
    private const int RefusalLimit = 1000;
    private readonly List<LineRefusal> refusals = [];
    private readonly int[] outcomes = new int[Enum.GetValues<LineOutcome>().Length];

    public int Lines { get; private set; }

    public int Organisations { get; private set; }

    public int Services { get; private set; }

    public int Systems { get; private set; }

    public int Refused { get; private set; }

    public IReadOnlyList<LineRefusal> Refusals => refusals;

    public int this[LineOutcome outcome] => outcomes[(int)outcome];

    public void Add(DirectoryLine line, LineOutcome outcome)
    {
        if (line is RefusedLine refused)
        {
            Refuse(refused.Refusal);
            return;
        }
        Lines++;
        outcomes[(int)outcome]++;
        if (outcome == LineOutcome.Ignored) return;
        if (line is OrganisationLine) Organisations++;
        else if (line is ServiceLine) Services++;
        else if (line is SystemLine) Systems++;
    }

    /// <summary>Adds what a page did.</summary>
    public void Add(DirectoryTally page)
    {
        Lines += page.Lines;
        Organisations += page.Organisations;
        Services += page.Services;
        Systems += page.Systems;
        Refused += page.Refused;
        for (var at = 0; at < outcomes.Length; at++) outcomes[at] += page.outcomes[at];
        refusals.AddRange(page.refusals.Take(RefusalLimit - refusals.Count));
    }

    public void Refuse(LineRefusal refusal)
    {
        Lines++;
        Refused++;
        if (refusals.Count < RefusalLimit) refusals.Add(refusal);
    }

    /// <summary>Adds entries that ended without a line of their own.</summary>
    public void EndMore(int entries) => outcomes[(int)LineOutcome.Ended] += entries;
}
