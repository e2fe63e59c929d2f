using System.Text;

namespace Hub.En16931.Tests.Xml;

public class What_is_not_XML_ends_in_one_finding
{
    [Theory]
    [InlineData("", "XML-EMPTY")]
    [InlineData("   ", "XML-TRUNCATED")]
    [InlineData("invoice", "XML-SYNTAX")]
    [InlineData("<a>", "XML-TRUNCATED")]
    [InlineData("<a><b></a>", "XML-TAG")]
    [InlineData("<a></a >x", "XML-SYNTAX")]
    [InlineData("<a/><b/>", "XML-SYNTAX")]
    [InlineData("<a b='1' b='2'/>", "XML-DUPLICATE-ATTRIBUTE")]
    [InlineData("<a xmlns:p='u' xmlns:q='u' p:b='1' q:b='2'/>", "XML-DUPLICATE-ATTRIBUTE")]
    [InlineData("<a xmlns:p='u' xmlns:p='u'/>", "XML-DUPLICATE-ATTRIBUTE")]
    [InlineData("<a b='1'c='2'/>", "XML-SYNTAX")]
    [InlineData("<a b=1/>", "XML-SYNTAX")]
    [InlineData("<a b/>", "XML-SYNTAX")]
    [InlineData("<a b='<'/>", "XML-SYNTAX")]
    [InlineData("<p:a/>", "XML-NAMESPACE")]
    [InlineData("<a p:b='1'/>", "XML-NAMESPACE")]
    [InlineData("<a xmlns:p=''/>", "XML-NAMESPACE")]
    [InlineData("<a xmlns:xmlns='u'/>", "XML-NAMESPACE")]
    [InlineData("<a xmlns:xml='u'/>", "XML-NAMESPACE")]
    [InlineData("<1a/>", "XML-NAME")]
    [InlineData("<a:b:c xmlns:a='u'/>", "XML-NAME")]
    [InlineData("<a>&nbsp;</a>", "XML-ENTITY")]
    [InlineData("<a>&#0;</a>", "XML-ENTITY")]
    [InlineData("<a>&#xD800;</a>", "XML-ENTITY")]
    [InlineData("<a>&#x110000;</a>", "XML-ENTITY")]
    [InlineData("<a>&#xFFFE;</a>", "XML-ENTITY")]
    [InlineData("<a>& b</a>", "XML-ENTITY")]
    [InlineData("<a>]]></a>", "XML-SYNTAX")]
    [InlineData("<a><!-- -- --></a>", "XML-SYNTAX")]
    [InlineData("<a><?xml version='1.0'?></a>", "XML-DECLARATION")]
    [InlineData(" <?xml version='1.0'?><a/>", "XML-DECLARATION")]
    [InlineData("<?xml version='1.1'?><a/>", "XML-DECLARATION")]
    [InlineData("<?xml encoding='UTF-8'?><a/>", "XML-DECLARATION")]
    [InlineData("<?xml version='1.0' standalone='maybe'?><a/>", "XML-DECLARATION")]
    [InlineData("<?xml version='1.0' encoding='UTF-8-W/O-BOM'?><a/>", "XML-ENCODING")]
    [InlineData("<?xml version='1.0' encoding='utf-7'?><a/>", "XML-ENCODING")]
    [InlineData("<!DOCTYPE a><a/>", "XML-DTD")]
    [InlineData("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>", "XML-DTD")]
    [InlineData("<a><![CDATA[x</a>", "XML-TRUNCATED")]
    [InlineData("<a>\u0001</a>", "XML-CHARACTER")]
    [InlineData("<a>\uFFFE</a>", "XML-CHARACTER")]
    public void Of_the_rule_that_says_why(string document, string rule) => Read.Fault(document).Rule.ShouldBe(rule);

    [Fact]
    public void At_the_line_and_column_where_reading_stopped()
    {
        var finding = Read.Fault("<a>\n  <b></c>\n</a>");
        (finding.Line, finding.Column).ShouldBe((2, 6));
        finding.Found.ShouldBe("</c");
        finding.Expected.ShouldBe("b");
        finding.English.ShouldContain("</c");
        finding.French.ShouldContain("</c");
    }

    [Fact]
    public void At_the_first_byte_that_is_not_UTF_8()
    {
        byte[] document = [.. "<a>\n<b>"u8, 0xC3, 0x28, .. "</b></a>"u8];
        var finding = Read.Fault(document);
        (finding.Rule, finding.Line, finding.Column).ShouldBe(("XML-CHARACTER", 2, 4));
    }

    [Fact]
    public void And_what_was_read_before_it_still_tells_the_syntax()
    {
        var verdict = InvoiceCheck.Judge(SampleDocuments.UblInvoice.AsMemory(0, 2000));
        verdict.IsWellFormed.ShouldBeFalse();
        verdict.Syntax.ShouldBe(InvoiceSyntax.UblInvoice);
        verdict.Findings.ShouldHaveSingleItem().Rule.ShouldBe("XML-TRUNCATED");
    }

    [Fact]
    public void Even_for_a_lone_surrogate_in_UTF_16()
    {
        byte[] document = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<a>"), 0x00, 0xD8, .. Encoding.Unicode.GetBytes("</a>")];
        Read.Fault(document).Rule.ShouldBe("XML-ENCODING");
    }
}
