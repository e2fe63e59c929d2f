using System.Text.Json;
using System.Text.RegularExpressions;

namespace Hub.RuleTables;

/// <summary>One assert of the official Schematron, as a line of the rules' data files holds it.</summary>
internal sealed partial record OfficialRule(string Id, string Flag, string Pattern, int Rule, string Context, string Test)
{
    /// <summary>
    /// True for a rule about an element, an attribute or a code, which is a row of a table; the others are methods. UBL-FREXT-SR-48 needs
    /// to know the number of the invoice, which no row does.
    /// </summary>
    public bool IsOfTable =>
        (!Id.StartsWith("BR-", StringComparison.Ordinal) && Id != "UBL-FREXT-SR-48")
        || Id.Contains("-CL-", StringComparison.Ordinal)
        || Id.EndsWith("EXT-04", StringComparison.Ordinal);

    public static IEnumerable<OfficialRule> Read(string file) =>
        from line in File.ReadLines(file).Skip(1)
        let row = JsonDocument.Parse(line).RootElement
        select new OfficialRule(
            row.GetProperty("id").GetString() ?? IdInText().Match(row.GetProperty("text").GetString()!).Groups[1].Value,
            row.GetProperty("flag").GetString() ?? "fatal",
            row.GetProperty("pattern").ToString(),
            row.GetProperty("rule").GetInt32(),
            row.GetProperty("context").GetString()!,
            row.GetProperty("test").GetString()!);

    /// <summary>Two rules have their id only in their text, and are reported by it.</summary>
    [GeneratedRegex(@"^\[([\w-]+)\]")]
    private static partial Regex IdInText();
}
