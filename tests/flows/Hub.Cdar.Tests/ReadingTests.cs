using System.Text;

namespace Hub.Cdar.Tests;

public sealed class ReadingTests
{
    [Theory]
    [InlineData("")]
    [InlineData("no xml")]
    [InlineData("<a>")]
    [InlineData("<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\"/>")]
    [InlineData("<rsm:CrossDomainAcknowledgementAndResponse xmlns:rsm=\"urn:un:unece:uncefact:data:standard:CrossDomainAcknowledgementAndResponse:100\"/>")]
    public void What_is_no_message_says_so(string text) => Read(text).Unreadable.ShouldNotBeNull();

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")]
    [InlineData("<!DOCTYPE a>")]
    public void A_dtd_is_refused(string dtd)
    {
        var text = Encoding.UTF8.GetString(CdarWriter.Write(Messages.Refusal));
        var at = text.IndexOf("<rsm:", StringComparison.Ordinal);
        var reading = Read(text[..at] + dtd + text[at..]);
        reading.Unreadable.ShouldNotBeNull().English.ShouldContain("DTD");
        reading.Message.ShouldBeNull();
    }

    [Fact]
    public void A_message_that_is_too_large_or_too_deep_is_refused()
    {
        CdarReader.Read(new byte[CdarReader.MaxBytes + 1]).Unreadable.ShouldNotBeNull();
        Read(string.Concat(Enumerable.Repeat("<a>", 100_000))).Unreadable.ShouldNotBeNull();
        var text = Encoding.UTF8.GetString(CdarWriter.Write(Messages.Refusal));
        var end = text.LastIndexOf("</rsm:", StringComparison.Ordinal);
        Read(text.Insert(end, string.Concat(Enumerable.Repeat("<a/>", CdarReader.MaxElements - 100)))).Message.ShouldNotBeNull();
        Read(text.Insert(end, string.Concat(Enumerable.Repeat("<a/>", CdarReader.MaxElements)))).Unreadable.ShouldNotBeNull();
        Read(text.Insert(end, string.Concat(Enumerable.Repeat("<a>", 40)) + string.Concat(Enumerable.Repeat("</a>", 40)))).Unreadable.ShouldNotBeNull();
    }

    private static CdarReading Read(string text) => CdarReader.Read(Encoding.UTF8.GetBytes(text));
}
