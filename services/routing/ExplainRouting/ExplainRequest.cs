using Hub.Routing.ChooseSystem;

namespace Hub.Routing.ExplainRouting;

/// <summary>Asks where invoices go. Give an invoice, or fields; or rules that are only proposed, with or without one of the two.</summary>
internal sealed record ExplainRequest
{
    /// <summary>An invoice of the register: explained as of the moment at which it was routed.</summary>
    public Guid? InvoiceId { get; init; }

    /// <summary>Fields of an invoice that need not exist.</summary>
    public RoutingFields? Fields { get; init; }

    /// <summary>As of this instant (UTC), with the directory and the rules of then; null: now, and for an invoice when it was routed.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Proposed rules, in the place of the owner's: they are checked, asked, and not kept.</summary>
    public IReadOnlyList<RoutingRule>? Rules { get; init; }

    /// <summary>Whose rules the proposed ones are; an operator's only, empty for the hub's own.</summary>
    public string? Owner { get; init; }

    /// <summary>With proposed rules: replays past invoices.</summary>
    public ReplayRequest? Replay { get; init; }
}
