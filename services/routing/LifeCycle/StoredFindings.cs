using System.Text.Json;
using Hub.Contracts;

namespace Hub.Routing.LifeCycle;

/// <summary>Findings as the register keeps them between the check and the step that tells of them.</summary>
internal static class StoredFindings
{
    public static string? Write(IReadOnlyList<Finding> findings) => findings.Count == 0 ? null : JsonSerializer.Serialize(findings, JsonSerializerOptions.Web);

    public static IReadOnlyList<Finding> Read(string? stored) =>
        stored is null ? [] : JsonSerializer.Deserialize<List<Finding>>(stored, JsonSerializerOptions.Web) ?? [];
}
