namespace Hub.Routing.Storage;

/// <summary>An accepted invoice breaks a rule of a set that is not in force: it would be rejected if it were.</summary>
internal sealed class ForeseenFailure
{
    public required Guid InvoiceId { get; init; }

    public required string SupplierAccount { get; init; }

    public required string RuleSet { get; init; }

    public required string Version { get; init; }

    public required string Rule { get; init; }

    public required DateTimeOffset At { get; init; }
}
