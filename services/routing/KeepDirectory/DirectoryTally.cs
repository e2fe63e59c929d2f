namespace Hub.Routing.KeepDirectory;

/// <summary>Counts what an import does; keeps a bounded number of refusals.</summary>
internal sealed class DirectoryTally(int refusalLimit)
{
    private readonly List<LineRefusal> refusals = [];
    private int organisations;
    private int services;

    public int Taken => organisations + services;

    public int Refused { get; private set; }

    public void Add(IEnumerable<DirectoryLine> page)
    {
        foreach (var line in page)
        {
            if (line.Organisation is not null) organisations++;
            else if (line.Service is not null) services++;
            else Refuse(line.Refusal!);
        }
    }

    public DirectoryReport ToReport(long importId) => new(importId, organisations, services, Refused, refusals);

    private void Refuse(LineRefusal refusal)
    {
        Refused++;
        if (refusals.Count < refusalLimit) refusals.Add(refusal);
    }
}
