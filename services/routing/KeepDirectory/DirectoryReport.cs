namespace Hub.Routing.KeepDirectory;

/// <summary>What an import did.</summary>
/// <param name="ImportId">Number of the import.</param>
/// <param name="Mode">"full" or "differential".</param>
/// <param name="Lines">Lines read.</param>
/// <param name="Organisations">Lines taken that describe an organisation.</param>
/// <param name="Services">Lines taken that describe a service.</param>
/// <param name="Systems">Lines taken that describe a back-office system.</param>
/// <param name="Added">Entries that are new.</param>
/// <param name="Changed">Entries that are not as they were.</param>
/// <param name="Ended">Entries that are in force no more: lines that say so, and in a full file what it does not name.</param>
/// <param name="Unchanged">Lines that say what was known.</param>
/// <param name="Ignored">Lines that say nothing to this hub: private companies, addresses without a SIRET.</param>
/// <param name="Refused">Lines refused; the others were taken all the same, and what a refused line is about stays as it was.</param>
/// <param name="Refusals">The first 1,000 of them.</param>
internal sealed record DirectoryReport(
    long ImportId, string Mode, int Lines, int Organisations, int Services, int Systems, int Added, int Changed, int Ended, int Unchanged, int Ignored, int Refused, IReadOnlyList<LineRefusal> Refusals)
{
    /// <summary>Invoices of the quarantine that could be routed now; null when the import changed nothing, or when more invoices wait than are quickly tried: then ask for a dry run.</summary>
    public int? QuarantineRoutable { get; init; }

    public static DirectoryReport Of(ImportRun run)
    {
        var tally = run.Tally;
        return new DirectoryReport(
            run.Id, run.Order.Full ? "full" : "differential", tally.Lines, tally.Organisations, tally.Services, tally.Systems, tally[LineOutcome.Added], tally[LineOutcome.Changed],
            tally[LineOutcome.Ended], tally[LineOutcome.Unchanged], tally[LineOutcome.Ignored], tally.Refused, tally.Refusals);
    }
}
