namespace Hub.Routing.Quarantine;

/// <summary>An order to try one invoice again.</summary>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="By">The operator's account.</param>
/// <param name="RunId">The retry that it is a member of; null when the operator asks for it alone.</param>
internal sealed record RetryOrder(Guid InvoiceId, string By, Guid? RunId = null);
