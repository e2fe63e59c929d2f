namespace Hub.Routing.Quarantine;

/// <summary>What a mending changed, and what a retry would make of it now.</summary>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="Changes">Old and new values of this mending; empty when it changes nothing.</param>
/// <param name="Retry">Where the invoice would go with the directory of now. It stays in quarantine until it is retried.</param>
internal sealed record MendingAnswer(Guid InvoiceId, IReadOnlyList<MendedField> Changes, RetryAnswer Retry);
