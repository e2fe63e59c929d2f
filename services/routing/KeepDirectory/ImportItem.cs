using Hub.Routing.Storage;

namespace Hub.Routing.KeepDirectory;

/// <summary>An import of the directory.</summary>
/// <param name="ImportId">Its number; the directory's version where it has ended.</param>
/// <param name="Source">Who or what brought the file.</param>
/// <param name="Origin">"operator" or "national".</param>
/// <param name="Mode">"full" or "differential".</param>
/// <param name="State">"running"; "in-force": the directory holds it since <paramref name="EndedAt"/>; "broken-off": nothing of it was ever in force.</param>
/// <param name="StartedAt">When it began (UTC).</param>
/// <param name="EndedAt">When it came into force, or was found broken off (UTC); null while it runs.</param>
/// <param name="Lines">Lines read; 0 unless it is in force, as the counts that follow.</param>
/// <param name="Added">Entries added.</param>
/// <param name="Changed">Entries changed.</param>
/// <param name="Ended">Entries ended.</param>
/// <param name="Unchanged">Lines that said what was known.</param>
/// <param name="Ignored">Lines that said nothing to this hub.</param>
/// <param name="Refused">Lines refused.</param>
internal sealed record ImportItem(
    long ImportId, string Source, string Origin, string Mode, string State, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, int Lines, int Added, int Changed, int Ended, int Unchanged, int Ignored, int Refused)
{
    public static ImportItem Of(DirectoryImport row) => new(
        row.Id,
        row.Source,
        row.Origin == DirectoryOrigin.National ? "national" : "operator",
        row.Full ? ImportMode.Full : ImportMode.Differential,
        row.State switch { DirectoryImportState.Running => "running", DirectoryImportState.Ended => "in-force", _ => "broken-off" },
        row.StartedAt,
        row.EndedAt,
        row.Lines,
        row.Added,
        row.Changed,
        row.Ended,
        row.Unchanged,
        row.Ignored,
        row.Refused);
}
