using Hub.Routing.Storage;

namespace Hub.Routing.Quarantine;

/// <summary>Which invoices of the quarantine: every condition that is given must hold.</summary>
internal record QuarantineSelection
{
    /// <summary>The cause, as the list shows it.</summary>
    public string? Cause { get; init; }

    /// <summary>The buyer's SIRET, as it is now in the register; empty: invoices without one.</summary>
    public string? BuyerSiret { get; init; }

    /// <summary>The supplier's account.</summary>
    public string? Supplier { get; init; }

    /// <summary>In quarantine since this instant or later.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>In quarantine since before this instant.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>The invoices in quarantine that fit, without an order.</summary>
    public IQueryable<QuarantinePair> Of(RoutingContext db)
    {
        var pairs = QuarantinePair.All(db);
        if (Cause is not null) pairs = pairs.Where(pair => pair.Row.Cause == Cause);
        if (BuyerSiret is { Length: 0 }) pairs = pairs.Where(pair => pair.Invoice.BuyerSiret == null);
        else if (BuyerSiret is not null) pairs = pairs.Where(pair => pair.Invoice.BuyerSiret == BuyerSiret);
        if (Supplier is not null) pairs = pairs.Where(pair => pair.Invoice.SupplierAccount == Supplier);
        if (From is not null) pairs = pairs.Where(pair => pair.Row.Since >= From);
        return Until is null ? pairs : pairs.Where(pair => pair.Row.Since < Until);
    }
}
