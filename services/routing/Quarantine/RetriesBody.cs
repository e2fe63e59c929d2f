namespace Hub.Routing.Quarantine;

/// <summary>Which invoices to try again, how fast, and whether for real.</summary>
internal sealed record RetriesBody : QuarantineSelection
{
    /// <summary>The invoices by id, up to 1,000; instead of conditions.</summary>
    public IReadOnlyList<Guid>? InvoiceIds { get; init; }

    /// <summary>True: the whole quarantine; needed when neither a condition nor ids are given.</summary>
    public bool All { get; init; }

    /// <summary>True: says what would become of each, and changes nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>Invoices a second at most, 1 to 1,000; absent: the setting.</summary>
    public int? PerSecond { get; init; }

    /// <summary>Why, up to 1,024 characters; for the journal.</summary>
    public string? Reason { get; init; }

    /// <summary>The invoices in quarantine that are asked for, without an order.</summary>
    public IQueryable<QuarantinePair> Chosen(Storage.RoutingContext db) => InvoiceIds is null ? Of(db) : QuarantinePair.All(db).Where(pair => InvoiceIds.Contains(pair.Row.InvoiceId));

    /// <summary>True when the request says one thing: ids, or conditions, or all.</summary>
    public bool SaysWhich() => (InvoiceIds is not null ? 1 : 0) + (HasConditions() ? 1 : 0) + (All ? 1 : 0) == 1;

    private bool HasConditions() => Cause is not null || BuyerSiret is not null || Supplier is not null || From is not null || Until is not null;
}
