using Hub.Routing.FindCollectivity;

namespace Hub.Routing.Quarantine;

/// <summary>What became of an invoice that was tried again, or what would.</summary>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="Routed">True when it left the quarantine.</param>
/// <param name="Account">The collectivity's account that it went to; null when it stays.</param>
/// <param name="System">The back-office system of that account; null when it stays.</param>
/// <param name="Cause">Why it stays; null when it went.</param>
/// <param name="French">The cause in French.</param>
/// <param name="English">The cause in English.</param>
internal sealed record RetryAnswer(Guid InvoiceId, bool Routed, string? Account, string? System, string? Cause, string? French, string? English)
{
    public static RetryAnswer Of(Guid invoiceId, RoutingDecision decision) => new(
        invoiceId, decision.Fault is null, decision.Choice?.System.Account, decision.Choice?.System.SystemId, decision.Fault?.Cause, decision.Fault?.French, decision.Fault?.English);
}
