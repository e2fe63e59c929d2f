namespace Hub.Flows.CallHub;

/// <summary>What was cashed at one VAT rate.</summary>
internal sealed record HubCashed(decimal Amount, decimal VatRate);
