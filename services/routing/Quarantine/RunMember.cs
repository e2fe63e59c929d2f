namespace Hub.Routing.Quarantine;

/// <summary>An invoice of a retry that is still in quarantine after its turn.</summary>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="Outcome">"stays" or "failed".</param>
/// <param name="Cause">The cause of the quarantine, or the kind of the fault.</param>
internal sealed record RunMember(Guid InvoiceId, string Outcome, string? Cause);
