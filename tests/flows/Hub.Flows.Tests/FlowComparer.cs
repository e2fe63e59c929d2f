using System.Text.Json;

namespace Hub.Flows.Tests;

/// <summary>Two flows are the same when their JSON is.</summary>
internal sealed class FlowComparer : IEqualityComparer<Flow>
{
    public bool Equals(Flow? x, Flow? y) => JsonSerializer.Serialize(x) == JsonSerializer.Serialize(y);

    public int GetHashCode(Flow obj) => obj.FlowId.GetHashCode(StringComparison.Ordinal);
}
