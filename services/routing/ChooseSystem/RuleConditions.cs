namespace Hub.Routing.ChooseSystem;

/// <summary>When a rule matches: every condition that is given must hold; within a list one value is enough.</summary>
internal sealed record RuleConditions
{
    /// <summary>Buyer SIRETs.</summary>
    public IReadOnlyList<string>? Siret { get; init; }

    /// <summary>Service codes; without regard to case.</summary>
    public IReadOnlyList<string>? Service { get; init; }

    /// <summary>What the engagement number (BT-13) begins with; without regard to case.</summary>
    public IReadOnlyList<string>? EngagementPrefix { get; init; }

    /// <summary>Suppliers by SIREN (9 digits) or SIRET (14).</summary>
    public IReadOnlyList<string>? Supplier { get; init; }

    /// <summary>Billing frameworks (BT-23).</summary>
    public IReadOnlyList<string>? Framework { get; init; }

    /// <summary>The smallest total with VAT (BT-112), this one included.</summary>
    public decimal? MinAmount { get; init; }

    /// <summary>The largest total with VAT (BT-112), this one included.</summary>
    public decimal? MaxAmount { get; init; }

    /// <summary>True when no condition is given: the rule matches every invoice.</summary>
    public bool MatchAll() => this == new RuleConditions();

    /// <summary>The first condition that does not hold, by its name in the API; null when all do.</summary>
    public string? FirstUnmet(RoutingFields invoice)
    {
        if (!Holds(Siret, siret => siret == invoice.BuyerSiret)) return "siret";
        if (!Holds(Service, code => Same(code, invoice.ServiceCode))) return "service";
        if (!Holds(EngagementPrefix, prefix => invoice.EngagementNumber?.Trim().StartsWith(prefix, StringComparison.OrdinalIgnoreCase) == true)) return "engagementPrefix";
        if (!Holds(Supplier, supplier => IsSupplier(supplier, invoice))) return "supplier";
        if (!Holds(Framework, framework => Same(framework, invoice.Framework))) return "framework";
        if (MinAmount is { } min && !(invoice.Amount >= min)) return "minAmount";
        return MaxAmount is { } max && !(invoice.Amount <= max) ? "maxAmount" : null;
    }

    private static bool Holds(IReadOnlyList<string>? values, Func<string, bool> holds) => values is null || values.Any(holds);

    private static bool Same(string wanted, string? found) => string.Equals(wanted.Trim(), found?.Trim(), StringComparison.OrdinalIgnoreCase);

    private static bool IsSupplier(string supplier, RoutingFields invoice) =>
        supplier == invoice.SellerSiret || supplier == invoice.SellerSiren || (supplier.Length == 9 && invoice.SellerSiret?.StartsWith(supplier, StringComparison.Ordinal) == true);
}
