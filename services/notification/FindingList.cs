using System.Text.Json;
using Hub.Contracts;

namespace Hub.Notification;

/// <summary>The form of findings in the store: the contract's, as JSON.</summary>
internal static class FindingList
{
    public static string? Write(IReadOnlyList<Finding> findings) => findings.Count == 0 ? null : JsonSerializer.Serialize(findings, JsonSerializerOptions.Web);

    public static IReadOnlyList<Finding> Read(string? json) => json is null ? [] : JsonSerializer.Deserialize<List<Finding>>(json, JsonSerializerOptions.Web)!;
}
