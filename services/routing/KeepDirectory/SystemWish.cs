using Hub.Routing.Storage;

namespace Hub.Routing.KeepDirectory;

/// <summary>What a line says of a system; null: it does not say.</summary>
internal sealed record SystemWish(string? SystemId, string? Account, DeliveryChannel? Channel, DeliveredForm? Form, string? Name);
