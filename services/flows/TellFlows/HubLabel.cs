namespace Hub.TellFlows;

/// <summary>What a status is called.</summary>
internal sealed record HubLabel(string French, string English);
