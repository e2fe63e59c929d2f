using System.Text.Json;

namespace Hub.FacturX.Tests;

/// <summary>All PDFs of the corpus: the XML inside byte for byte or the refusal that is expected, and of the file around it exactly what is wrong.</summary>
public sealed class SharedPdfTests
{
    private const int Files = 33;

    /// <summary>Read, as invoices of another norm.</summary>
    private const string Zugferd1 = "ZUGFeRD-invoice.xml";

    private static readonly string[] Names = ["factur-x.xml", "zugferd-invoice.xml", "xrechnung.xml", Zugferd1];

    [Fact]
    public void The_embedded_invoice_of_every_file_comes_out_byte_for_byte_or_not_at_all()
    {
        Assert.SkipWhen(SharedPdfs.Folder is null, "The shared corpus is not here.");
        var pdfs = SharedPdfs.Expectations().ToList();
        pdfs.Count.ShouldBe(Files);
        foreach (var pdf in pdfs)
        {
            var (path, xml) = (Text(pdf, "path")!, FacturXFile.Read(Read(pdf)).Xml);
            if (Names.Contains(Text(pdf, "embeddedName"))) xml.ShouldNotBeNull(path).Span.SequenceEqual(File.ReadAllBytes(Path.Combine(SharedPdfs.Folder!, path + ".xml"))).ShouldBeTrue(path);
            else xml.ShouldBeNull(path);
        }
    }

    [Fact]
    public void Of_every_file_exactly_what_is_wrong_around_its_xml_is_found()
    {
        Assert.SkipWhen(SharedPdfs.Folder is null, "The shared corpus is not here.");
        var wrong = SharedPdfs.Expectations()
            .Select(pdf => (Path: Text(pdf, "path"), Found: Join(InvoiceDocument.Judge(Read(pdf)).OwnFindings.Select(finding => finding.Rule)), Expected: Join(ExpectedOf(pdf))))
            .Where(pdf => pdf.Found != pdf.Expected);
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Every_file_ends_as_its_author_and_the_official_rules_say()
    {
        Assert.SkipWhen(SharedPdfs.Folder is null, "The shared corpus is not here.");
        var wrong = SharedPdfs.Expectations().Where(pdf => InvoiceDocument.Judge(Read(pdf)).IsAccepted != ShouldBeAccepted(pdf)).Select(pdf => Text(pdf, "path"));
        wrong.ShouldBeEmpty();
    }

    /// <summary>Worked out from what the list says of the file's structure, not from ours.</summary>
    private static IEnumerable<string> ExpectedOf(JsonElement pdf)
    {
        if (pdf.GetProperty("attachments").GetArrayLength() == 0) return ["PDF-NO-ATTACHMENT"];
        if (!Names.Contains(Text(pdf, "embeddedName"))) return ["PDF-ATTACHMENT-NAME"];
        return [.. OfStructure(pdf), .. OfProfile(pdf)];
    }

    private static IEnumerable<string> OfStructure(JsonElement pdf)
    {
        if (Text(pdf, "embeddedName") == Zugferd1) yield return "PDF-ZUGFERD-1";
        var relation = pdf.GetProperty("afRelationship").EnumerateArray().Select(value => value.GetString()).FirstOrDefault();
        if (relation is null) yield return "PDF-RELATION-MISSING";
        else if (relation is "Source" or "Unspecified") yield return "PDF-RELATION";
        var xmp = pdf.GetProperty("xmp");
        if (Text(xmp, "conformanceLevel") is null) yield return "PDF-XMP-MISSING";
        else if (Text(xmp, "documentFileName") != Text(pdf, "embeddedName")) yield return "PDF-XMP-NAME";
    }

    private static IEnumerable<string> OfProfile(JsonElement pdf)
    {
        if (Text(pdf, "verdict") is "notWellFormed" or "other") yield break;
        var (profile, level) = (Text(pdf, "profile"), Text(pdf.GetProperty("xmp"), "conformanceLevel")?.Replace(" ", "", StringComparison.Ordinal));
        if (profile is "MINIMUM" or "BASICWL") yield return "PROFILE-WITHOUT-LINES";
        if (profile != "OTHER" && level is not null && level != profile) yield return "PDF-XMP-PROFILE";
    }

    /// <summary>The container's cases are declared; everything else follows from the XML's official verdict.</summary>
    private static bool ShouldBeAccepted(JsonElement pdf) => pdf.TryGetProperty("declared", out var declared) && Text(declared, "ref") is { } reference && reference.StartsWith("PDF-", StringComparison.Ordinal)
        ? Text(declared, "expected") != "rejet"
        : Text(pdf, "verdict") is "valid" or "warnings" && pdf.GetProperty("xsdValid").GetBoolean();

    private static byte[] Read(JsonElement pdf) => File.ReadAllBytes(Path.Combine(SharedPdfs.Folder!, Text(pdf, "path")!));

    private static string Join(IEnumerable<string> rules) => string.Join(' ', rules.Order(StringComparer.Ordinal));

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
