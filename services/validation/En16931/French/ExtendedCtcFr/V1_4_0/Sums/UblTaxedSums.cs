using Hub.En16931.Model;
using Hub.En16931.Rules;
using Hub.En16931.Ubl;
using Hub.En16931.French.ExtendedCtcFr.V1_4_0.Lines;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Sums;

/// <summary>
/// Sums the taxed amounts of a UBL document: of counted lines wherever they stand, and of the allowances and charges of the document.
/// Every amount of an element is one, and an untyped one: the official sums are binary.
/// </summary>
internal sealed class UblTaxedSums
{
    private static readonly TermPath ItemCategory = TermPath.Parse("cac:Item/cac:ClassifiedTaxCategory", SyntaxBinding.Ubl.Vocabulary);
    private static readonly TermPath Category = TermPath.Parse("cac:TaxCategory", SyntaxBinding.Ubl.Vocabulary);

    private readonly Judging judging;
    private readonly TaxedPiece piece = new();

    private UblTaxedSums(Judging judging) => this.judging = judging;

    /// <summary>By category, rate and reason.</summary>
    public TaxedSums<double> ByTax { get; } = new();

    /// <summary>All counted lines.</summary>
    public Tally<double> Lines { get; } = new();

    public static UblTaxedSums Of(Judging judging)
    {
        var sums = new UblTaxedSums(judging);
        var lines = judging.Facts.Own(UblLines.Of);
        foreach (var line in judging.Scopes[Scope.Line])
        {
            if (lines.IsCounted(line.Node))
            {
                sums.AddLine(line.Node);
            }
        }

        foreach (var allowanceCharge in judging.Scopes[Scope.AnyAllowanceCharge])
        {
            if (judging.Tree.Parent(allowanceCharge.Node) == 0)
            {
                sums.AddAllowanceCharge(allowanceCharge.Node);
            }
        }

        return sums;
    }

    private void AddLine(int line)
    {
        ReadCategories(line, ItemCategory);
        for (var amount = At(line)[Term.LineNetAmount]; amount.IsPresent; amount = amount.Next())
        {
            var value = UntypedAmount.Read(amount, out var doubt);
            Lines.Add(value, doubt);
            ByTax.Add(TaxKind.Line, piece, value, doubt);
        }
    }

    private void AddAllowanceCharge(int node)
    {
        ReadCategories(node, Category);
        var isAllowance = UblTests.IsAllowance(judging.Tree, node);
        var isCharge = UblTests.IsCharge(judging.Tree, node);
        for (var amount = At(node)[Term.AllowanceChargeAmount]; amount.IsPresent; amount = amount.Next())
        {
            var value = UntypedAmount.Read(amount, out var doubt);
            ByTax.Add(TaxKind.AllowanceOrCharge, piece, value, doubt: null);
            if (isAllowance)
            {
                ByTax.Add(TaxKind.Allowance, piece, value, doubt);
            }

            if (isCharge)
            {
                ByTax.Add(TaxKind.Charge, piece, value, doubt);
            }
        }
    }

    private void ReadCategories(int node, TermPath path)
    {
        piece.Clear();
        for (var category = path.First(judging.Tree, node); category >= 0; category = path.Next(judging.Tree, category))
        {
            var declared = At(category);
            var code = declared[Term.CategoryCode];
            piece.Declare(
                code.IsPresent ? VatCategoryCodes.Parse(XmlSpace.Trim(judging.Tree.TextUtf8(code.Node))) : VatCategory.None,
                declared[Term.CategoryRate],
                declared[Term.CategoryExemptionReasonCode],
                declared[Term.CategoryExemptionReason]);
        }
    }

    private Subject At(int node) => new(judging, node, VatCategory.None);
}
