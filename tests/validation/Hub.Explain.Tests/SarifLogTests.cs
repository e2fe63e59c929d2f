using System.Text.Json.Nodes;
using Hub.Explain.WriteSarif;
using static Hub.Explain.Examples.Edits;

namespace Hub.Explain.Tests;

/// <summary>The shape that SARIF 2.1.0 requires, property by property.</summary>
public sealed class SarifLogTests
{
    private static readonly Uri Document = new("invoices/a%20b.xml", UriKind.Relative);

    [Fact]
    public void A_log_has_the_required_shape()
    {
        var log = Write();
        log["version"]!.GetValue<string>().ShouldBe("2.1.0");
        log["$schema"]!.GetValue<string>().ShouldContain("sarif-2.1.0");
        var run = log["runs"]!.AsArray().ShouldHaveSingleItem()!;
        run["columnKind"]!.GetValue<string>().ShouldBe("utf16CodeUnits");
        run["tool"]!["driver"]!["name"]!.GetValue<string>().ShouldBe("hub");
    }

    [Fact]
    public void Every_result_names_a_rule_of_the_log_and_says_where_it_is()
    {
        var run = Write()["runs"]![0]!;
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray().Select(rule => rule!["id"]!.GetValue<string>()).ToList();
        rules.ShouldBeUnique();
        var results = run["results"]!.AsArray();
        results.Count.ShouldBe(2);
        foreach (var result in results)
        {
            rules.ShouldContain(result!["ruleId"]!.GetValue<string>());
            result["message"]!["text"]!.GetValue<string>().ShouldNotBeEmpty();
            var location = result["locations"]!.AsArray().ShouldHaveSingleItem()!;
            location["physicalLocation"]!["artifactLocation"]!["uri"]!.GetValue<string>().ShouldBe("invoices/a%20b.xml");
            location["physicalLocation"]!["region"]!["startLine"]!.GetValue<int>().ShouldBeGreaterThan(1);
            location["physicalLocation"]!["region"]!["startColumn"]!.GetValue<int>().ShouldBeGreaterThan(0);
            location["logicalLocations"]![0]!["fullyQualifiedName"]!.GetValue<string>().ShouldStartWith("/Invoice");
        }
        results.Select(result => result!["level"]!.GetValue<string>()).ShouldBe(["warning", "error"], ignoreOrder: true);
    }

    [Fact]
    public void Every_rule_has_a_help_address_a_text_and_a_level()
    {
        foreach (var rule in Write()["runs"]![0]!["tool"]!["driver"]!["rules"]!.AsArray())
        {
            new Uri(rule!["helpUri"]!.GetValue<string>()).AbsolutePath.ShouldBe("/rules/" + rule["id"]!.GetValue<string>());
            rule["shortDescription"]!["text"]!.GetValue<string>().ShouldNotContain("{");
            rule["defaultConfiguration"]!["level"]!.GetValue<string>().ShouldBeOneOf("error", "warning");
        }
    }

    [Fact]
    public void A_finding_about_the_whole_file_has_no_region()
    {
        var log = JsonNode.Parse(Log().Write(Document, FacturX.InvoiceDocument.Judge("hello"u8.ToArray())))!;
        var location = log["runs"]![0]!["results"]![0]!["locations"]![0]!;
        location["physicalLocation"]!["region"].ShouldBeNull();
        location["logicalLocations"].ShouldBeNull();
    }

    private static JsonNode Write() => JsonNode.Parse(Log().Write(Document, FindingCausesTests.Verdict(SetAt("/ubl:Invoice/cbc:UUID", "X1"), Set("BT-115", "1104.00"))))!;

    private static SarifLog Log() => new(Language.English, rule => new Uri("https://hub.example/rules/" + rule));
}
