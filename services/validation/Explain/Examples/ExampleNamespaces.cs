using Hub.En16931;

namespace Hub.Explain.Examples;

/// <summary>The prefixes that paths and examples are written with.</summary>
internal static class ExampleNamespaces
{
    private static readonly (string Prefix, string Uri)[] Ubl =
        [("ubl", Namespaces.UblInvoice), ("cn", Namespaces.UblCreditNote), ("cac", Namespaces.Cac), ("cbc", Namespaces.Cbc), ("ext", Namespaces.Ext)];

    private static readonly (string Prefix, string Uri)[] Cii =
        [("rsm", Namespaces.Rsm), ("ram", Namespaces.Ram), ("udt", Namespaces.Udt), ("qdt", Namespaces.Qdt)];

    public static IReadOnlyList<(string Prefix, string Uri)> Of(InvoiceSyntax syntax) => syntax == InvoiceSyntax.CrossIndustryInvoice ? Cii : Ubl;
}
