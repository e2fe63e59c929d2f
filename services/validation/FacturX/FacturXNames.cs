namespace Hub.FacturX;

/// <summary>The names under which an invoice may be embedded in a PDF.</summary>
internal static class FacturXNames
{
    /// <summary>The name of Factur-X and ZUGFeRD since 2.1.</summary>
    public const string Preferred = "factur-x.xml";

    /// <summary>The name of ZUGFeRD 1, whose XML is another than EN 16931's.</summary>
    public const string OfZugferd1 = "ZUGFeRD-invoice.xml";

    /// <summary>Factur-X, ZUGFeRD 2.0, the XRechnung profile, ZUGFeRD 1. Compared exactly, as the standards do.</summary>
    private static readonly string[] Known = [Preferred, "zugferd-invoice.xml", "xrechnung.xml", OfZugferd1];

    public static bool AreOfInvoice(string name) => Known.Contains(name, StringComparer.Ordinal);
}
