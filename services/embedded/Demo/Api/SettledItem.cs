namespace Hub.Embedded.Demo.Api;

/// <summary>What became of one acknowledged delivery.</summary>
internal sealed record SettledItem(Guid DeliveryId, string? Result);
