using Hub.En16931.Cii;
using Hub.En16931.Model;
using Hub.En16931.Xml;

namespace Hub.En16931.Rules.Vat;

/// <summary>Sums the taxed amounts of a CII document: its lines, and the allowances and charges of its settlement.</summary>
internal sealed class CiiTaxedAmounts
{
    private static readonly TermPath LineSettlement = TermPath.Parse("ram:SpecifiedLineTradeSettlement", SyntaxBinding.Cii.Vocabulary);
    private static readonly TermPath LineSummation = TermPath.Parse("ram:SpecifiedTradeSettlementLineMonetarySummation", SyntaxBinding.Cii.Vocabulary);

    private static readonly TermPath LineTax = TermPath.Parse("ram:ApplicableTradeTax", SyntaxBinding.Cii.Vocabulary);
    private static readonly TermPath AllowanceChargeTax = TermPath.Parse("ram:CategoryTradeTax", SyntaxBinding.Cii.Vocabulary);
    private static readonly int Transaction = XmlName.Of(Namespaces.Rsm, "SupplyChainTradeTransaction");
    private static readonly int CategoryCode = XmlName.Of(Namespaces.Ram, "CategoryCode");

    private readonly Judging judging;
    private readonly TaxedAmounts amounts = new();
    private readonly TaxedItem item = new();

    private CiiTaxedAmounts(Judging judging) => this.judging = judging;

    public static TaxedAmounts Sum(Judging judging)
    {
        var summing = new CiiTaxedAmounts(judging);
        foreach (var line in judging.Scopes[Scope.Line])
        {
            summing.AddLine(line.Node);
        }

        foreach (var allowanceCharge in judging.Scopes[Scope.AnyAllowanceCharge])
        {
            summing.AddAllowanceCharge(allowanceCharge.Node);
        }

        return summing.amounts;
    }

    private void AddLine(int line)
    {
        var transaction = judging.Tree.Parent(line);
        if (judging.Tree.Name(transaction) != Transaction || judging.Tree.Parent(transaction) != 0)
        {
            return;
        }

        for (var settlement = LineSettlement.First(judging.Tree, line); settlement >= 0; settlement = LineSettlement.Next(judging.Tree, settlement))
        {
            ReadCategories(settlement, LineTax);
            AddLineAmounts(settlement);
        }
    }

    /// <summary><c>…/xs:decimal(ram:LineTotalAmount)</c> of each summation: several of them are several amounts.</summary>
    private void AddLineAmounts(int settlement)
    {
        for (var summation = LineSummation.First(judging.Tree, settlement); summation >= 0; summation = LineSummation.Next(judging.Tree, summation))
        {
            item.SetAmount(At(summation)[Term.TotalLines]);
            amounts.Add(TaxedKind.Line, item);
        }
    }

    private void AddAllowanceCharge(int node)
    {
        ReadCategories(node, AllowanceChargeTax);
        item.SetFirstAmount(At(node)[Term.AllowanceChargeAmount]);
        if (CiiTests.IsAllowance(judging.Tree, node))
        {
            amounts.Add(TaxedKind.Allowance, item);
        }

        if (CiiTests.IsCharge(judging.Tree, node))
        {
            amounts.Add(TaxedKind.Charge, item);
        }
    }

    private void ReadCategories(int node, TermPath path)
    {
        item.Clear();
        for (var tax = path.First(judging.Tree, node); tax >= 0; tax = path.Next(judging.Tree, tax))
        {
            for (var code = judging.Tree.Child(tax, CategoryCode); code >= 0; code = judging.Tree.NextSame(code))
            {
                item.Categories.Add(VatCategoryCodes.Parse(judging.Tree.TextUtf8(code)));
            }

            item.AddRate(At(tax)[Term.CategoryRate]);
        }
    }

    private Subject At(int node) => new(judging, node, VatCategory.None);
}
