using Hub.En16931;

namespace Hub.Explain.Examples.Lines;

/// <summary>Something that a line may say and EN 16931 does not know: where it stands in the line, in each syntax.</summary>
/// <param name="Ubl">Path from cac:InvoiceLine.</param>
/// <param name="Cii">Path from ram:IncludedSupplyChainTradeLineItem.</param>
internal sealed record LineTerm(string Ubl, string Cii)
{
    private const string CiiLine = "/rsm:CrossIndustryInvoice/rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem[ram:AssociatedDocumentLineDocument/ram:LineID=";

    /// <summary>Gives the term of a line a value.</summary>
    public Edit Set(int line, string value) => document => Edits.SetAt(PathIn(document, line), value)(document);

    /// <summary>Takes the term of a line away.</summary>
    public Edit Remove(int line) => document => Edits.RemoveAt(PathIn(document, line))(document);

    private string PathIn(ExampleDocument document, int line) => document.Syntax == InvoiceSyntax.CrossIndustryInvoice
        ? $"{CiiLine}'{line}']/{Cii}"
        : $"/ubl:Invoice/cac:InvoiceLine[cbc:ID='{line}']/{Ubl}";
}
