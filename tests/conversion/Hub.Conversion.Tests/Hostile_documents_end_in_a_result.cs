using System.Text;

namespace Hub.Conversion.Tests;

public class Hostile_documents_end_in_a_result
{
    private const string Root = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2";

    [Theory]
    [InlineData("")]
    [InlineData("<a/>")]
    [InlineData("<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\">")]
    [InlineData("<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>")]
    [InlineData("{\"number\": 1}")]
    [InlineData("{\"format\": \"other\"}")]
    [InlineData("{\"notes\": null}")]
    [InlineData("{\"surprise\": true}")]
    [InlineData("{\"number\": \"1\", \"number\": \"2\"}")]
    [InlineData("{\"lines\": [")]
    public void What_is_no_invoice_is_refused_with_the_reason_in_both_languages(string document)
    {
        var converted = InvoiceConversion.Convert(Encoding.UTF8.GetBytes(document), InvoiceForm.Cii);
        converted.Document.ShouldBeNull();
        converted.Unreadable.ShouldNotBeNull().French.ShouldNotBe(converted.Unreadable.English);
    }

    [Fact]
    public void The_list_of_losses_is_bounded_and_says_how_many_there_are()
    {
        var document = new StringBuilder($"<Invoice xmlns='{Root}'>");
        for (var at = 0; at < 25_000; at++) document.Append("<x a='1'/>");
        var converted = InvoiceConversion.Convert(Encoding.UTF8.GetBytes(document.Append("</Invoice>").ToString()), InvoiceForm.Json);
        (converted.Losses.Count, converted.LossesOmitted).ShouldBe((10_000, 15_000));
    }

    [Fact]
    public void Any_bytes_give_a_result()
    {
        var document = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "documents", "cii-with-everything.xml"));
        var random = new Random(7);
        for (var round = 0; round < 2000; round++)
        {
            var mutant = document.ToArray();
            for (var edits = random.Next(1, 6); edits > 0; edits--) mutant[random.Next(mutant.Length)] = (byte)random.Next(256);
            var converted = InvoiceConversion.Convert(mutant, (InvoiceForm)(round % 3));
            (converted.Document is null).ShouldBe(converted.Unreadable is not null);
        }
    }
}
