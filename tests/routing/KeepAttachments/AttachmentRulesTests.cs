using System.Text;
using Hub.Routing.KeepAttachments;

namespace Hub.Routing.Tests.KeepAttachments;

public sealed class AttachmentRulesTests
{
    private static readonly AttachmentOptions Options = new();

    [Theory]
    [InlineData("pv-reception.pdf", null)]
    [InlineData("PV de réception n°2.PDF", null)]
    [InlineData("a.p7s", null)]
    [InlineData("archive.tar.gz", null)]
    [InlineData("", "IRR_NOM_PJ")]
    [InlineData(".pdf", "IRR_NOM_PJ")]
    [InlineData("a/b.pdf", "IRR_NOM_PJ")]
    [InlineData("a\\b.pdf", "IRR_NOM_PJ")]
    [InlineData("a\nb.pdf", "IRR_NOM_PJ")]
    [InlineData(" a.pdf", "IRR_NOM_PJ")]
    [InlineData("program.exe", "IRR_EXT_DOC")]
    [InlineData("invoice.pdf.exe", "IRR_EXT_DOC")]
    [InlineData("noextension", "IRR_EXT_DOC")]
    public void A_name_is_judged_by_its_form_and_extension(string name, string? code) => (AttachmentRules.FaultOfName(name, Options)?.Code).ShouldBe(code);

    [Fact]
    public void Fifty_characters_with_the_extension_fit_and_one_more_does_not()
    {
        AttachmentRules.FaultOfName(new string('a', 46) + ".pdf", Options).ShouldBeNull();
        AttachmentRules.FaultOfName(new string('a', 47) + ".pdf", Options)!.Code.ShouldBe("IRR_NOM_PJ");
    }

    [Theory]
    [InlineData("a.pdf", "%PDF-1.7", true)]
    [InlineData("a.pdf", "\n\n%PDF-1.4", true)]
    [InlineData("a.pdf", "<html>", false)]
    [InlineData("a.xml", "\u00EF\u00BB\u00BF <a/>", true)]
    [InlineData("a.svg", "not markup", false)]
    [InlineData("a.docx", "PK\u0003\u0004", true)]
    [InlineData("a.docx", "\u00D0\u00CF\u0011\u00E0", false)]
    [InlineData("a.doc", "\u00D0\u00CF\u0011\u00E0", true)]
    [InlineData("a.png", "\u0089PNG", true)]
    [InlineData("a.jpg", "\u0089PNG", false)]
    [InlineData("a.tif", "II*\0", true)]
    [InlineData("a.txt", "anything", true)]
    [InlineData("a.txt", "MZ\u0090", false)]
    [InlineData("a.csv", "\u007FELF", false)]
    [InlineData("a.txt", "#!/bin/sh", false)]
    [InlineData("a.html", "", false)]
    public void A_content_must_begin_as_its_extension_says(string name, string head, bool fits)
    {
        var bytes = Encoding.Latin1.GetBytes(head);
        (AttachmentRules.FaultOfContent(name, Math.Max(1, bytes.Length), bytes) is null).ShouldBe(fits);
    }

    [Fact]
    public void An_empty_file_is_said_to_be_empty() => AttachmentRules.FaultOfContent("a.txt", 0, []).ShouldNotBeNull().Code.ShouldBe("IRR_VID_PJ");

    [Theory]
    [InlineData("BMP GIF FAX ODT PPT TIFF XLS BZ2 GZ JPEG P7S RTF TXT XML CSV GZIP JPG PDF SVG XHTML XLSX DOC HTM ODP PNG TGZ XLC ZIP DOCX HTML ODS PPS TIF XLM PPTX")]
    public void Every_type_of_Chorus_Pro_is_taken(string extensions) =>
        extensions.Split(' ').ShouldAllBe(extension => AttachmentRules.FaultOfName("a." + extension.ToLowerInvariant(), Options) == null);
}
