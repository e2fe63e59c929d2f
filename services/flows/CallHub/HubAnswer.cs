using System.Text.Json;

namespace Hub.Flows.CallHub;

/// <summary>What the hub said: one of the two.</summary>
/// <param name="Body">JSON of the answer.</param>
/// <param name="Problem">Why not.</param>
internal sealed record HubAnswer(string? Body, HubProblem? Problem)
{
    public T Read<T>() => JsonSerializer.Deserialize<T>(Body!, JsonSerializerOptions.Web)!;
}
