namespace Hub.Routing.OperateSystems;

/// <summary>How many invoices a message of a system's queue may carry.</summary>
/// <param name="InvoicesPerMessage">1 to 100; 1: each invoice is a message of its own.</param>
internal sealed record BatchingBody(int InvoicesPerMessage);
