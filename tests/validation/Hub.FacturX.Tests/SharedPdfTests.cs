using System.Security.Cryptography;
using System.Text.Json;

namespace Hub.FacturX.Tests;

public sealed class SharedPdfTests
{
    /// <summary>What the rules for the file around the XML must say; the declared expectations of the cases that target them.</summary>
    private static readonly Dictionary<string, string> FileRules = new()
    {
        ["PDF-001"] = "PDF-NO-ATTACHMENT",
        ["PDF-002"] = "PDF-ATTACHMENT-NAME",
        ["PDF-003"] = "PDF-RELATION-MISSING",
        ["PDF-004"] = "PDF-RELATION",
        ["PDF-005"] = "PDF-XMP-MISSING",
    };

    [Fact]
    public void The_embedded_invoice_of_every_file_comes_out_byte_for_byte()
    {
        Assert.SkipWhen(SharedPdfs.Folder is null, "The shared corpus is not here.");
        foreach (var pdf in SharedPdfs.Expectations())
        {
            var reading = FacturXFile.Read(Read(pdf));
            if (Text(pdf, "embeddedName") is { } name && FacturXNames.AreOfInvoice(name))
                Convert.ToHexStringLower(SHA256.HashData(reading.Xml.ShouldNotBeNull(Text(pdf, "path")).Span)).ShouldBe(Text(pdf, "xmlSha256"), Text(pdf, "path"));
            else
                reading.Xml.ShouldBeNull(Text(pdf, "path"));
        }
    }

    [Fact]
    public void Files_declared_wrong_or_doubtful_around_their_xml_get_the_finding_that_says_so()
    {
        Assert.SkipWhen(SharedPdfs.Folder is null, "The shared corpus is not here.");
        foreach (var pdf in SharedPdfs.Expectations().Where(pdf => Declared(pdf) is { } reference && FileRules.ContainsKey(reference)))
            FacturXFile.Read(Read(pdf)).Findings.Select(finding => finding.Rule).ShouldContain(FileRules[Declared(pdf)!], Text(pdf, "path"));
    }

    [Fact]
    public void Every_file_ends_as_its_author_and_the_official_rules_say()
    {
        Assert.SkipWhen(SharedPdfs.Folder is null, "The shared corpus is not here.");
        var wrong = SharedPdfs.Expectations().Where(pdf => IsAccepted(pdf) != ShouldBeAccepted(pdf)).Select(pdf => $"{Text(pdf, "path")} accepted: {IsAccepted(pdf)}");
        wrong.ShouldBeEmpty();
    }

    private static bool IsAccepted(JsonElement pdf) => InvoiceDocument.Judge(Read(pdf)).IsAccepted;

    /// <summary>The container's cases are declared; everything else follows from the XML's official verdict.</summary>
    private static bool ShouldBeAccepted(JsonElement pdf) =>
        Declared(pdf) is { } reference && FileRules.TryGetValue(reference, out _)
            ? reference == "PDF-004"
            : Text(pdf, "verdict") is "valid" or "warnings" && pdf.GetProperty("xsdValid").GetBoolean();

    private static byte[] Read(JsonElement pdf) => File.ReadAllBytes(Path.Combine(SharedPdfs.Folder!, Text(pdf, "path")!));

    private static string? Declared(JsonElement pdf) => pdf.TryGetProperty("declared", out var declared) ? Text(declared, "ref") : null;

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
