namespace Hub.Embedded.Demo.Api;

/// <summary>Answer of <c>POST /v1/inbox/lease</c>.</summary>
internal sealed record Lease(Guid? LeaseId, IReadOnlyList<Delivery> Deliveries);
