using Hub.En16931.Xml;

namespace Hub.En16931.Structure;

/// <summary>Checks a tree against the schema of its syntax, one finding for each problem.</summary>
internal static class StructureCheck
{
    /// <summary>True when the document is valid against its schema.</summary>
    public static bool Judge(XmlTree tree, InvoiceSyntax syntax, CiiRelease cii, FindingSink findings)
    {
        if (TableOf(syntax, cii) is not { } table || table.Root(tree.Name(0)) is not { } root)
        {
            findings.Report(StructureRules.UnknownRoot, tree, 0, found: tree.QualifiedName(0));
            return false;
        }

        var walk = new StructureWalk(tree, table, findings);
        walk.Element(0, root);
        return walk.IsValid;
    }

    private static SchemaTable? TableOf(InvoiceSyntax syntax, CiiRelease cii) => syntax switch
    {
        InvoiceSyntax.UblInvoice or InvoiceSyntax.UblCreditNote => SchemaTable.Ubl,
        InvoiceSyntax.CrossIndustryInvoice => cii == CiiRelease.D22B ? SchemaTable.CiiD22B : SchemaTable.CiiD16B,
        _ => null,
    };
}
