using Hub.En16931.Cii;
using Hub.En16931.Model;
using Hub.En16931.Xml;

namespace Hub.En16931.Rules.Vat;

/// <summary>Sums the taxed amounts of a CII document: its lines, and the allowances and charges of its settlement.</summary>
internal sealed class CiiTaxedAmounts
{
    private static readonly TermPath LineSettlement = TermPath.Parse("ram:SpecifiedLineTradeSettlement", SyntaxBinding.Cii.Vocabulary);
    private static readonly TermPath LineAmount = TermPath.Parse(
        "ram:SpecifiedTradeSettlementLineMonetarySummation/ram:LineTotalAmount", SyntaxBinding.Cii.Vocabulary);

    private static readonly TermPath LineTax = TermPath.Parse("ram:ApplicableTradeTax", SyntaxBinding.Cii.Vocabulary);
    private static readonly TermPath AllowanceChargeTax = TermPath.Parse("ram:CategoryTradeTax", SyntaxBinding.Cii.Vocabulary);
    private static readonly int CategoryCode = XmlName.Of(Namespaces.Ram, "CategoryCode");

    private readonly Judging judging;
    private readonly TaxedAmounts amounts = new();
    private readonly List<VatCategory> categories = [];
    private readonly List<decimal> rates = [];

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
        if (transaction < 0 || judging.Tree.Parent(transaction) != 0)
        {
            return;
        }

        for (var settlement = LineSettlement.First(judging.Tree, line); settlement >= 0; settlement = LineSettlement.Next(judging.Tree, settlement))
        {
            ReadCategories(settlement, LineTax);
            amounts.Add(TaxedKind.Line, categories, rates, At(settlement).Decimal(LineAmount) ?? 0);
        }
    }

    private void AddAllowanceCharge(int node)
    {
        ReadCategories(node, AllowanceChargeTax);
        if (categories.Count == 0)
        {
            return;
        }

        var amount = At(node).FirstDecimal(Term.AllowanceChargeAmount) ?? 0;
        if (CiiTests.IsAllowance(judging.Tree, node))
        {
            amounts.Add(TaxedKind.Allowance, categories, rates, amount);
        }

        if (CiiTests.IsCharge(judging.Tree, node))
        {
            amounts.Add(TaxedKind.Charge, categories, rates, amount);
        }
    }

    private void ReadCategories(int node, TermPath path)
    {
        categories.Clear();
        rates.Clear();
        for (var tax = path.First(judging.Tree, node); tax >= 0; tax = path.Next(judging.Tree, tax))
        {
            for (var code = judging.Tree.Child(tax, CategoryCode); code >= 0; code = judging.Tree.NextSame(code))
            {
                categories.Add(VatCategoryCodes.Parse(judging.Tree.TextUtf8(code)));
            }
        }

        // The rules for L and M never come to read a rate, so that two rates of theirs disturb nobody.
        if (!categories.Contains(VatCategory.Standard))
        {
            return;
        }

        for (var tax = path.First(judging.Tree, node); tax >= 0; tax = path.Next(judging.Tree, tax))
        {
            if (At(tax).Decimal(Term.CategoryRate) is { } rate)
            {
                rates.Add(rate);
            }
        }
    }

    private Subject At(int node) => new(judging, node, VatCategory.None);
}
