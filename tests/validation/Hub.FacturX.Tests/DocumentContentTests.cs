using System.Text;

namespace Hub.FacturX.Tests;

public sealed class DocumentContentTests
{
    [Theory]
    [InlineData("<Invoice/>")]
    [InlineData("<?xml version=\"1.0\"?><Invoice/>")]
    [InlineData(" \r\n\t<Invoice/>")]
    [InlineData("")]
    public void What_begins_like_xml_is_for_the_engine(string text)
    {
        foreach (var encoding in (Encoding[])[new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32])
            DocumentContent.KindOf([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]).ShouldBe(DocumentKind.Xml, encoding.WebName);
    }

    [Theory]
    [InlineData("%PDF-1.7\n")]
    [InlineData("junk before the mark\n%PDF-1.4\n")]
    public void A_pdf_is_told_by_its_mark(string text) => DocumentContent.KindOf(Encoding.Latin1.GetBytes(text)).ShouldBe(DocumentKind.Pdf);

    [Theory]
    [InlineData("PK\u0003\u0004")]
    [InlineData("Bonjour")]
    [InlineData("{\"invoice\":1}")]
    [InlineData("\u0089PNG")]
    public void Anything_else_is_neither(string text) => DocumentContent.KindOf(Encoding.Latin1.GetBytes(text)).ShouldBe(DocumentKind.Other);

    [Fact]
    public void A_mark_far_into_the_file_does_not_make_a_pdf() =>
        DocumentContent.KindOf(Encoding.Latin1.GetBytes(new string('x', 2000) + "%PDF-1.7")).ShouldBe(DocumentKind.Other);
}
