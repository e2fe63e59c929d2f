using System.Text;
using System.Text.Json.Nodes;
using Hub.Cli.Validate;
using Hub.En16931;
using Hub.Explain;
using Hub.Samples;
using Hub.Samples.Parties;
using Hub.Samples.Syntaxes;
using Hub.Testing;

namespace Hub.Cli.Tests;

public sealed class ValidateTests : IDisposable
{
    private static readonly string Documents = Path.Combine(AppContext.BaseDirectory, "documents");
    private static readonly Uri Hub = new("https://hub.example");
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_folder_means_its_XML_and_its_PDF_files()
    {
        var invoice = InvoiceDraw.Draw(new Random(3), DemoSuppliers.Energy, DemoRecipients.All[0], "CLI-1");
        File.WriteAllBytes(Path.Combine(folder.Path, "b.PDF"), Syntax.FacturX.Write(invoice));
        File.WriteAllBytes(Path.Combine(folder.Path, "a.xml"), Syntax.Ubl.Write(invoice));
        File.WriteAllText(Path.Combine(folder.Path, "c.txt"), "no document");
        var (code, text, _) = Run(new JsonLines(CheckOptions.Default), folder.Path);
        code.ShouldBe(ExitCodes.AllValid);
        Lines(text).Select(line => Path.GetFileName(line["path"]!.GetValue<string>())).ShouldBe(["a.xml", "b.PDF"]);
        Lines(text).Select(line => line["syntax"]!.GetValue<string>()).ShouldAllBe(syntax => syntax.Length > 0 && syntax != "unknown");
    }

    [Fact]
    public void Json_lines_have_their_form_to_the_byte()
    {
        var (code, text, _) = Run(new JsonLines(CheckOptions.Default), Of("ubl-wrong-total.xml"), Of("truncated.xml"));
        code.ShouldBe(0);
        text.ShouldBe(
            $$"""
            {"path":"{{Of("ubl-wrong-total.xml")}}","syntax":"ubl-invoice","wellFormed":true,"structureValid":true,"findings":[{"rule":"BR-CO-16","severity":"fatal","count":1}]}
            {"path":"{{Of("truncated.xml")}}","syntax":"ubl-invoice","wellFormed":false,"structureValid":false,"findings":[{"rule":"XML-TRUNCATED","severity":"fatal","count":1}]}

            """);
    }

    [Fact]
    public void Of_garbage_json_lines_say_what_the_engine_says()
    {
        File.WriteAllText(Path.Combine(folder.Path, "a.xml"), "garbage");
        Run(new JsonLines(CheckOptions.Default), folder.Path).Text.ShouldContain("\"XML-SYNTAX\"");
    }

    [Theory]
    [InlineData("ubl-invoice.xml", 0)]
    [InlineData("ubl-wrong-total.xml", 1)]
    [InlineData("no-such-file.xml", 2)]
    public void The_exit_code_says_how_it_went(string document, int code)
    {
        Run(new ReadableText(Language.English), Of(document)).Code.ShouldBe(code);
        Run(new SarifOutput(Language.English, Hub), Of(document)).Code.ShouldBe(code);
    }

    [Fact]
    public void Text_for_people_has_rule_place_words_and_where_to_read_on()
    {
        var text = Run(new ReadableText(Language.French), Of("cii-unknown-country.xml"), Of("ubl-invoice.xml")).Text;
        text.ShouldContain("✗ BR-CL-14");
        text.ShouldContain("208:11 /rsm:CrossIndustryInvoice");
        text.ShouldContain("hub rules BR-CL-14 --lang fr");
        text.ShouldEndWith("1 valides, 1 non valides, 0 illisibles\n");
    }

    [Fact]
    public void A_table_fits_the_terminal_and_has_no_colours_where_they_would_be_letters()
    {
        var text = Run(new ReadableTable(Language.English, width: 80, colours: false), Of("ubl-comma-in-price.xml")).Text;
        text.ShouldContain("STRUCT-TYPE");
        text.ShouldContain("162:7");
        text.ShouldNotContain("\u001b");
        text.Split('\n').Where(line => line.StartsWith('│')).ShouldAllBe(line => line.Length <= 80);
    }

    [Fact]
    public void Several_documents_are_one_SARIF_log()
    {
        var log = JsonNode.Parse(Run(new SarifOutput(Language.English, Hub), Of("ubl-invoice.xml"), Of("ubl-wrong-total.xml"), Of("truncated.xml")).Text)!;
        var run = log["runs"]![0]!;
        run["results"]!.AsArray().Select(result => result!["ruleId"]!.GetValue<string>()).ShouldBe(["BR-CO-16", "XML-TRUNCATED"]);
        run["tool"]!["driver"]!["rules"]!.AsArray().Select(rule => rule!["helpUri"]!.GetValue<string>()).ShouldContain("https://hub.example/rules/BR-CO-16");
    }

    [Fact]
    public void A_run_without_findings_is_a_SARIF_log_too() =>
        JsonNode.Parse(Run(new SarifOutput(Language.English, Hub), Of("ubl-invoice.xml")).Text)!["runs"]![0]!["results"]!.AsArray().ShouldBeEmpty();

    private static string Of(string document) => Path.Combine(Documents, document);

    private static List<JsonNode> Lines(string text) => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];

    private static (int Code, string Text, string Errors) Run(IVerdictFormat format, params string[] paths)
    {
        using var output = new MemoryStream();
        using var errors = new StringWriter();
        var code = ValidateDocuments.Run(paths, format, CheckOptions.Default, output, errors);
        return (code, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }
}
