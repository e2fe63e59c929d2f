using Hub.En16931.Cii;
using Hub.En16931.Model;
using Hub.En16931.Rules;
using Hub.En16931.Xml;
using Hub.En16931.French.ExtendedCtcFr.V1_4_0.Lines;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Sums;

/// <summary>
/// Sums the taxed amounts of a CII document: counted lines, and allowances, charges and logistics fees of its settlement. The official
/// tests ask for the category, the rate and the reason one by one, so an element with several taxes belongs to every combination.
/// </summary>
internal sealed class CiiTaxedSums
{
    private static readonly int CategoryCode = XmlName.Of(Namespaces.Ram, "CategoryCode");
    private static readonly int Transaction = XmlName.Of(Namespaces.Rsm, "SupplyChainTradeTransaction");
    private static readonly TermPath LineSettlement = Path("ram:SpecifiedLineTradeSettlement");
    private static readonly TermPath LineSummation = Path("ram:SpecifiedTradeSettlementLineMonetarySummation");
    private static readonly CiiTaxPaths OfLine = new("ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax");
    private static readonly CiiTaxPaths OfSettlement = new("ram:ApplicableTradeTax");
    private static readonly CiiTaxPaths OfAllowanceCharge = new("ram:CategoryTradeTax");
    private static readonly CiiTaxPaths OfLogistics = new("ram:AppliedTradeTax");

    private readonly Judging judging;
    private readonly TaxedPiece piece = new();
    private readonly HashSet<VatCategory> categories = [];

    private CiiTaxedSums(Judging judging) => this.judging = judging;

    /// <summary>By category, rate and reason.</summary>
    public TaxedSums<decimal> ByTax { get; } = new();

    public static CiiTaxedSums Of(Judging judging)
    {
        var sums = new CiiTaxedSums(judging);
        foreach (var line in judging.Scopes[Scope.Line])
        {
            sums.AddLine(line.Node);
        }

        foreach (var allowanceCharge in judging.Scopes[Scope.AnyAllowanceCharge])
        {
            sums.AddAllowanceCharge(allowanceCharge.Node);
        }

        foreach (var fee in judging.Scopes[Scope.AnyLogisticsCharge])
        {
            sums.Add(TaxKind.LogisticsCharge, fee.Node, OfLogistics, new Leaf(judging.Tree, LogisticsPaths.Amount, Term.AllowanceChargeAmount, fee.Node));
        }

        return sums;
    }

    private void AddLine(int line)
    {
        var transaction = judging.Tree.Parent(line);
        if (judging.Tree.Name(transaction) != Transaction || judging.Tree.Parent(transaction) != 0 || !CiiLines.IsCounted(judging.Tree, line))
        {
            return;
        }

        ReadTaxes(line, OfLine);
        ByTax.Count(TaxKind.Line, piece);
        for (var settlement = LineSettlement.First(judging.Tree, line); settlement >= 0; settlement = LineSettlement.Next(judging.Tree, settlement))
        {
            ReadTaxes(settlement, OfSettlement);
            AddLineAmounts(settlement);
        }
    }

    private void AddLineAmounts(int settlement)
    {
        for (var summation = LineSummation.First(judging.Tree, settlement); summation >= 0; summation = LineSummation.Next(judging.Tree, summation))
        {
            AddAmount(TaxKind.Line, At(summation)[Term.TotalLines]);
        }
    }

    private void AddAllowanceCharge(int node)
    {
        ReadTaxes(node, OfAllowanceCharge);
        ByTax.Count(TaxKind.AllowanceOrCharge, piece);
        if (CiiTests.IsAllowance(judging.Tree, node))
        {
            AddAmount(TaxKind.Allowance, At(node)[Term.AllowanceChargeAmount]);
        }

        if (CiiTests.IsCharge(judging.Tree, node))
        {
            AddAmount(TaxKind.Charge, At(node)[Term.AllowanceChargeAmount]);
        }
    }

    private void Add(TaxKind kind, int node, CiiTaxPaths paths, Leaf amount)
    {
        ReadTaxes(node, paths);
        ByTax.Count(kind, piece);
        AddAmount(kind, amount);
    }

    private void AddAmount(TaxKind kind, Leaf amount)
    {
        if (amount.IsPresent)
        {
            ByTax.Add(kind, piece, TypedAmount.Read(amount, out var doubt), doubt);
        }
    }

    private void ReadTaxes(int node, CiiTaxPaths paths)
    {
        piece.Clear();
        ReadCategories(node, paths);
        var code = new Leaf(judging.Tree, paths.ReasonCode, Term.CategoryExemptionReasonCode, node);
        var text = new Leaf(judging.Tree, paths.ReasonText, Term.CategoryExemptionReason, node);
        foreach (var category in categories)
        {
            if (category == VatCategory.NotSubject)
            {
                piece.Declare(category, rate: null, code, text);
                continue;
            }

            for (var tax = paths.Tax.First(judging.Tree, node); tax >= 0; tax = paths.Tax.Next(judging.Tree, tax))
            {
                piece.Declare(category, At(tax)[Term.CategoryRate], code, text);
            }
        }
    }

    private void ReadCategories(int node, CiiTaxPaths paths)
    {
        categories.Clear();
        for (var tax = paths.Tax.First(judging.Tree, node); tax >= 0; tax = paths.Tax.Next(judging.Tree, tax))
        {
            for (var code = judging.Tree.Child(tax, CategoryCode); code >= 0; code = judging.Tree.NextSame(code))
            {
                categories.Add(VatCategoryCodes.Parse(judging.Tree.TextUtf8(code)));
            }
        }
    }

    private Subject At(int node) => new(judging, node, VatCategory.None);

    private static TermPath Path(string path) => TermPath.Parse(path, SyntaxBinding.Cii.Vocabulary);
}
