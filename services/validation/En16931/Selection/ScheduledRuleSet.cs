namespace Hub.En16931.Selection;

/// <summary>One entry of a schedule: a rule set, the invoices it is for, and what its findings weigh for them.</summary>
/// <param name="RuleSet">The set.</param>
/// <param name="Enforcement">What its findings weigh.</param>
public sealed record ScheduledRuleSet(RuleSet RuleSet, Enforcement Enforcement = Enforcement.Enforced)
{
    /// <summary>First issue date (BT-2) it is for; null: any before <see cref="Until"/>.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last issue date (BT-2) it is for; null: any after <see cref="From"/>.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Profiles (BT-24) it is for, written exactly so; empty: any.</summary>
    public IReadOnlyList<string> Profiles { get; init; } = [];

    /// <summary>Channels it is for ("B2G", "B2B"); empty: any.</summary>
    public IReadOnlyList<string> Channels { get; init; } = [];

    /// <summary>Ids of the sets that do not apply where this one does: a profile of its own may replace EN 16931. A set beside replaces none.</summary>
    public IReadOnlyList<string> Replaces { get; init; } = [];

    /// <summary>The release of CII that documents under this set are written in; null: it does not matter to it.</summary>
    public CiiRelease? CiiRelease { get; init; }

    /// <summary>True when the entry is for an invoice of these traits. An invoice without a date is covered by entries without dates only.</summary>
    public bool Covers(InvoiceTraits invoice) =>
        CoversDate(invoice.IssueDate)
        && (Profiles.Count == 0 || (invoice.Profile is { } profile && Profiles.Contains(profile, StringComparer.Ordinal)))
        && (Channels.Count == 0 || invoice.Channels.Any(channel => Channels.Contains(channel, StringComparer.OrdinalIgnoreCase)));

    private bool CoversDate(DateOnly? date) => date is { } day
        ? !(From > day) && !(Until < day)
        : From is null && Until is null;
}
