using System.IO.Compression;
using System.Text;
using Hub.Samples.Syntaxes;
using Hub.En16931;

namespace Hub.FacturX.Tests;

public sealed class FacturXFileTests
{
    private static readonly byte[] Right = FacturXWriter.Write(Drafts.Invoice());

    [Fact]
    public void The_invoice_comes_out_exactly_as_it_was_put_in()
    {
        var reading = FacturXFile.Read(Right);
        reading.Findings.ShouldBeEmpty();
        reading.Xml.ShouldNotBeNull().ToArray().ShouldBe(CiiWriter.Write(Drafts.Invoice()));
    }

    [Theory]
    [InlineData("factur-x.xml", "zugferd-invoice.xml")]
    [InlineData("factur-x.xml", "xrechnung.xml")]
    [InlineData("factur-x.xml", "ZUGFeRD-invoice.xml")]
    public void Every_name_of_the_family_is_known(string old, string name) => FacturXFile.Read(Renamed(old, name)).Xml.ShouldNotBeNull();

    [Fact]
    public void Another_name_is_a_finding_that_says_the_name() => Only(Renamed("factur-x.xml", "facture.xml"), "PDF-ATTACHMENT-NAME").Found.ShouldBe("facture.xml");

    [Fact]
    public void No_attachment_is_a_finding() => Only(Edit("/EmbeddedFiles", "/EmbeddedPiles").Replace("/AF ", "/AX "), "PDF-NO-ATTACHMENT");

    [Fact]
    public void Two_invoices_are_a_finding() =>
        Only(Pdf("/Names << /EmbeddedFiles << /Names [(a) 3 0 R (b) 4 0 R] >> >>", Specification("factur-x.xml", 5), Specification("xrechnung.xml", 6), Stream("<a/>"), Stream("<b/>")), "PDF-SEVERAL-INVOICES")
            .Found.ShouldBe("factur-x.xml, xrechnung.xml");

    [Fact]
    public void An_invoice_listed_twice_is_one() =>
        FacturXFile.Read(Pdf("/Names << /EmbeddedFiles << /Names [(a) 3 0 R] >> >> /AF [3 0 R]", Specification("factur-x.xml", 4), Stream("<a/>"))).Xml.ShouldNotBeNull();

    [Fact]
    public void A_name_written_in_utf_16_is_read() =>
        FacturXFile.Read(Pdf("/AF [3 0 R]", "<< /Type /Filespec /UF <FEFF0066006100630074007500720 02D0078002E0078006D006C> /EF << /F 4 0 R >> /AFRelationship /Data >>", Stream("<a/>"))).Xml.ShouldNotBeNull();

    [Fact]
    public void A_names_tree_that_bites_its_tail_ends() =>
        Only(Pdf("/Names << /EmbeddedFiles 3 0 R >>", "<< /Kids [3 0 R 4 0 R] >>", "<< /Kids [3 0 R] >>"), "PDF-NO-ATTACHMENT");

    [Fact]
    public void A_relation_that_is_missing_rejects_and_an_unusual_one_warns()
    {
        FacturXFile.Read(Edit("/AFRelationship /Data", "")).Findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            finding => finding.Rule.ShouldBe("PDF-RELATION-MISSING"), finding => finding.Severity.ShouldBe(Severity.Fatal));
        FacturXFile.Read(Edit("/AFRelationship /Data", "/AFRelationship /Source")).Findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            finding => finding.Rule.ShouldBe("PDF-RELATION"), finding => finding.Severity.ShouldBe(Severity.Warning));
    }

    [Fact]
    public void Metadata_that_do_not_declare_an_invoice_reject() => FacturXFile.Read(Edit("fx:ConformanceLevel", "fx:Level").Replace("fx:DocumentFileName", "fx:File")).Findings.ShouldHaveSingleItem().Rule.ShouldBe("PDF-XMP-MISSING");

    [Fact]
    public void A_file_that_stops_early_is_truncated() => Only(Right[..(Right.Length - 100)], "PDF-TRUNCATED");

    [Fact]
    public void A_protected_file_is_named_as_such() =>
        Only(Edit("/Root 1 0 R >>", "/Root 1 0 R /Encrypt << /Filter /Standard /V 1 /R 2 /O <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> /U <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> /P -44 >> /ID [<00> <00>] >>"), "PDF-ENCRYPTED");

    [Fact]
    public void A_stream_that_expands_without_end_is_not_followed()
    {
        var bomb = new byte[FacturXFile.Budget + 1];
        using var buffer = new MemoryStream();
        using (var zlib = new ZLibStream(buffer, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(bomb);
        var stream = $"<< /Filter /FlateDecode /Length {buffer.Length} >>\nstream\n{Encoding.Latin1.GetString(buffer.ToArray())}\nendstream";

        Only(Pdf("/AF [3 0 R]", Specification("factur-x.xml", 4), stream), "PDF-LIMIT-SIZE");
    }

    [Fact]
    public void Brackets_without_end_are_damage() => Only(Pdf("/AF [3 0 R]", new string('[', 500_000)), "PDF-DAMAGED", "PDF-NO-ATTACHMENT");

    [Fact]
    public void Damage_anywhere_ends_in_findings()
    {
        var random = new Random(20261123);
        for (var round = 0; round < 400; round++)
        {
            var damaged = (byte[])Right.Clone();
            for (var hit = random.Next(1, 30); hit > 0; hit--) damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            var reading = FacturXFile.Read(damaged);
            (reading.Xml is not null || reading.Findings.Any(finding => finding.Severity == Severity.Fatal)).ShouldBeTrue();
        }
    }

    private static Finding Only(byte[] pdf, params string[] rules)
    {
        var reading = FacturXFile.Read(pdf);
        reading.Xml.ShouldBeNull();
        var finding = reading.Findings.ShouldHaveSingleItem();
        rules.ShouldContain(finding.Rule);
        finding.Severity.ShouldBe(Severity.Fatal);
        return finding;
    }

    private static byte[] Renamed(string old, string name) => Latin(Encoding.Latin1.GetString(Right).Replace(old, name, StringComparison.Ordinal));

    private static byte[] Edit(string old, string replacement) => Right.Replace(old, replacement);

    private static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    private static string Specification(string name, int stream) => $"<< /Type /Filespec /F ({name}) /UF ({name}) /EF << /F {stream} 0 R >> /AFRelationship /Data >>";

    private static string Stream(string content) => $"<< /Length {content.Length} >>\nstream\n{content}\nendstream";

    /// <summary>A PDF whose objects 1 and 2 are catalog and pages, and 3 onwards what is given.</summary>
    private static byte[] Pdf(string catalog, params IEnumerable<string> objects)
    {
        using var file = new MemoryStream();
        var offsets = new List<long>();
        file.Write("%PDF-1.7\n"u8);
        foreach (var body in objects.Prepend("<< /Type /Pages /Kids [] /Count 0 >>").Prepend($"<< /Type /Catalog /Pages 2 0 R {catalog} >>"))
        {
            offsets.Add(file.Position);
            file.Write(Latin($"{offsets.Count} 0 obj\n{body}\nendobj\n"));
        }
        var table = file.Position;
        file.Write(Latin($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n{string.Concat(offsets.Select(offset => $"{offset:0000000000} 00000 n \n"))}"));
        file.Write(Latin($"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }
}
