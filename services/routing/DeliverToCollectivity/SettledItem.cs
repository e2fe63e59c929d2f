using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>What became of one delivery: a result or a problem.</summary>
/// <param name="DeliveryId">The delivery.</param>
/// <param name="Result">"acknowledged", "released" or "extended"; absent with a problem.</param>
/// <param name="Problem">Why not, as problem details with a stable code; absent with a result.</param>
internal sealed record SettledItem(
    Guid DeliveryId,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Result,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ProblemDetails? Problem);
