namespace Hub.Client.Invoices;

/// <summary>What a life-cycle status is called.</summary>
/// <param name="French">In French.</param>
/// <param name="English">In English.</param>
public sealed record StatusName(string French, string English);
