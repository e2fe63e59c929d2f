using Hub.Routing.Storage;

namespace Hub.Routing.KeepDirectory;

/// <summary>
/// The entries that a page of lines is about: what is known of each, what the lines make of it, and the rows to write for that. Pure. An entry that an earlier import began is ended and begun anew; one that this
/// import began is written over.
/// </summary>
internal sealed class DirectorySlots<TKey, TRow>(long import, bool isFull, IEnumerable<TRow> known, Func<TRow, TKey> keyOf)
    where TKey : notnull
    where TRow : DirectoryRow
{
    private readonly Dictionary<TKey, (TRow? Old, TRow? Own, TRow? Now)> slots = Read(import, known, keyOf);

    /// <summary>Rows to add.</summary>
    public IReadOnlyList<TRow> Added => [.. slots.Values.Where(slot => slot is { Own: null, Now: not null } && slot.Now != slot.Old).Select(slot => slot.Now!)];

    /// <summary>Rows of this import to write over.</summary>
    public IReadOnlyList<TRow> Replaced => [.. slots.Values.Where(slot => slot.Own is not null && slot.Now is not null && slot.Now != slot.Own).Select(slot => slot.Now!)];

    /// <summary>Rows that end, and in a full import those that were seen and are as they were.</summary>
    public IReadOnlyList<TRow> Marked => [.. slots.Values.Select(Mark).OfType<TRow>()];

    /// <summary>The entry as the lines so far have left it.</summary>
    public TRow? Find(TKey key) => slots.GetValueOrDefault(key).Now;

    /// <summary>Applies a line.</summary>
    public LineOutcome Apply(TKey key, Func<TRow?, TRow?> change)
    {
        var slot = slots.GetValueOrDefault(key);
        var next = Stamp(change(slot.Now));
        if (slot.Now is not null && next is not null && Stamp(slot.Now) == next) return LineOutcome.Unchanged;
        slots[key] = slot with { Now = slot.Old is not null && next is not null && Stamp(slot.Old) == next ? slot.Old : next };
        if (slot.Now is null) return next is null ? LineOutcome.Ignored : LineOutcome.Added;
        return next is null ? LineOutcome.Ended : LineOutcome.Changed;
    }

    private TRow? Mark((TRow? Old, TRow? Own, TRow? Now) slot)
    {
        if (slot.Own is not null) return slot.Now is null && slot.Own.UntilImport is null ? Until(slot.Own, import) : null;
        if (slot.Old is null) return null;
        if (slot.Now != slot.Old) return Until(slot.Old, import);
        return isFull && slot.Old.SeenImport != import ? (TRow)(DirectoryRow)(slot.Old with { SeenImport = import }) : null;
    }

    private TRow? Stamp(TRow? row) => row is null ? null : (TRow)(DirectoryRow)(row with { FromImport = import, UntilImport = null, SeenImport = import });

    private static TRow Until(TRow row, long import) => (TRow)(DirectoryRow)(row with { UntilImport = import });

    private static Dictionary<TKey, (TRow? Old, TRow? Own, TRow? Now)> Read(long import, IEnumerable<TRow> known, Func<TRow, TKey> keyOf)
    {
        var read = new Dictionary<TKey, (TRow? Old, TRow? Own, TRow? Now)>();
        foreach (var row in known)
        {
            var now = row.UntilImport is null ? row : null;
            read[keyOf(row)] = row.FromImport == import ? (null, row, now) : (row, null, now);
        }
        return read;
    }
}
