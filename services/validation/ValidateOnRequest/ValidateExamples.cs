using System.Text;
using System.Text.Json.Nodes;
using Hub.Explain;
using Hub.Explain.WriteSarif;
using Hub.FacturX;

namespace Hub.Validation.ValidateOnRequest;

/// <summary>Examples for the OpenAPI document.</summary>
internal static class ValidateExamples
{
    private static readonly byte[] Truncated = Encoding.UTF8.GetBytes("<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\">\n  <ID>F-2026-001</ID>\n");

    /// <summary>An invoice whose sum of lines is wrong.</summary>
    public static ValidateAnswer Answer() => new("rejected", "ubl-invoice", "ubl-invoice", "urn:cen.eu:en16931:2017", Fatal: 1, Warnings: 0,
    [
        new CauseView(
            "BR-CO-10",
            "fatal",
            [new TermView("BT-106", new TextView(null, "Sum of invoice line net amount")), new TermView("BT-131", new TextView(null, "Invoice line net amount"))],
            new TextView(null, "The sum of the lines (BT-106) is 990.00 but the lines add up to 1000.00: correct the sum, or the line that is wrong."),
            HelpOf("BR-CO-10"),
            1,
            [new PlaceView("/Invoice[1]/cac:LegalMonetaryTotal[1]/cbc:LineExtensionAmount[1]", 284, 5, "990.00", "1000.00", null)],
            []),
    ]);

    /// <summary>What the service answers to a file that ends too early.</summary>
    public static JsonNode Sarif() => JsonNode.Parse(new SarifLog(Language.English, HelpOf).Write(new Uri("document.xml", UriKind.Relative), InvoiceDocument.Judge(Truncated)))!;

    private static Uri HelpOf(string rule) => new("https://hub.example/rules/" + rule);
}
