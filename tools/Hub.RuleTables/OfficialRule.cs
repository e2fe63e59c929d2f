using System.Text.Json;

namespace Hub.RuleTables;

/// <summary>One assert of the official Schematron, as a line of the rules' data files holds it.</summary>
internal sealed record OfficialRule(string Id, string Flag, string Pattern, int Rule, string Context, string Test)
{
    public static IEnumerable<OfficialRule> Read(string file) =>
        from line in File.ReadLines(file).Skip(1)
        let row = JsonDocument.Parse(line).RootElement
        select new OfficialRule(
            row.GetProperty("id").GetString()!,
            row.GetProperty("flag").GetString()!,
            row.GetProperty("pattern").GetString()!,
            row.GetProperty("rule").GetInt32(),
            row.GetProperty("context").GetString()!,
            row.GetProperty("test").GetString()!);
}
