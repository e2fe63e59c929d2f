namespace Hub.FacturX;

/// <summary>The names under which an invoice may be embedded in a PDF.</summary>
internal static class FacturXNames
{
    /// <summary>The name of Factur-X and ZUGFeRD since 2.1.</summary>
    public const string Preferred = "factur-x.xml";

    /// <summary>Factur-X, ZUGFeRD 2.0, the XRechnung profile, ZUGFeRD 1. Compared exactly, as the standards do.</summary>
    private static readonly string[] Known = [Preferred, "zugferd-invoice.xml", "xrechnung.xml", "ZUGFeRD-invoice.xml"];

    public static bool AreOfInvoice(string name) => Known.Contains(name, StringComparer.Ordinal);
}
