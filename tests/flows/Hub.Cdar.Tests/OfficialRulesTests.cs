using System.Text.Json;
using Hub.Cdar.Rules;

namespace Hub.Cdar.Tests;

public sealed class OfficialRulesTests
{
    /// <summary>Official tests that can never fail: ours say what those rules say.</summary>
    private static readonly string[] Stricter =
        ["BR-FR-CDV-01_MDG-3", "BR-FR-CDV-04_MDG-4", "BR-FR-CDV-05_MDG-9", "BR-FR-CDV-06_MDT-21", "BR-FR-CDV-07_MDT-38_no", "BR-FR-CDV-09_MDT-77", "BR-FR-CDV-10_MDT-87"];

    [Fact]
    public void Every_official_rule_is_here_once_with_its_weight_and_both_texts()
    {
        CdarRules.All.Select(rule => rule.Id).ShouldBeUnique();
        CdarRules.All.ShouldAllBe(rule => rule.French.Length > 0 && rule.English.Length > 0 && rule.French != rule.English);
        var official = File.ReadLines(Shared.PathOf("rules/br-fr-cdv-cdar.jsonl")).Skip(1).Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(rule => rule.GetProperty("id").GetString()!, rule => rule.GetProperty("flag").GetString() == "fatal");
        CdarRules.All.Select(rule => rule.Id).ShouldBe(official.Keys, ignoreOrder: true);
        CdarRules.All.Where(rule => rule.Id != "BR-FR-CDV-07_MDT-38_no").ShouldAllBe(rule => rule.IsFatal == official[rule.Id]);
    }

    [Fact]
    public void Documents_of_others_are_judged_as_the_official_rules_judge_them()
    {
        var folder = Shared.PathOf("corpus");
        var seen = 0;
        foreach (var verdict in File.ReadLines(Path.Combine(folder, "verdicts.jsonl")).Where(line => line.Contains("\"syntax\":\"cdar\"", StringComparison.Ordinal)))
        {
            using var row = JsonDocument.Parse(verdict);
            var path = row.RootElement.GetProperty("path").GetString()!;
            var official = row.RootElement.GetProperty("rules").EnumerateArray()
                .SelectMany(rule => Enumerable.Repeat(rule.GetProperty("id").GetString()!, rule.GetProperty("count").GetInt32()));
            var ours = CdarCheck.Judge(CdarReader.Read(File.ReadAllBytes(Path.Combine(folder, path))).Document!).Select(finding => finding.Rule.Id);
            ours.Where(rule => !Stricter.Contains(rule)).ShouldBe(official, ignoreOrder: true, path);
            ours.Where(rule => Stricter.Contains(rule) && rule != "BR-FR-CDV-07_MDT-38_no").ShouldBeEmpty(path);
            seen++;
        }
        seen.ShouldBeGreaterThan(30);
    }
}
