using Hub.En16931.Model;
using Hub.En16931.Ubl;
using Hub.En16931.Xml;

namespace Hub.En16931.Rules.Vat;

/// <summary>
/// Sums the taxed amounts of a UBL document. Only lines, allowances and charges directly below the root count for the sums; the
/// presence of a category and rate counts wherever they stand.
/// </summary>
internal sealed class UblTaxedAmounts
{
    private static readonly int CreditNoteLine = XmlName.Of(Namespaces.Cac, "CreditNoteLine");
    private static readonly TermPath ItemCategory = TermPath.Parse("cac:Item/cac:ClassifiedTaxCategory", SyntaxBinding.Ubl.Vocabulary);
    private static readonly TermPath Category = TermPath.Parse("cac:TaxCategory", SyntaxBinding.Ubl.Vocabulary);

    private readonly Judging judging;
    private readonly TaxedAmounts amounts = new();
    private readonly TaxedItem item = new();

    private UblTaxedAmounts(Judging judging) => this.judging = judging;

    public static TaxedAmounts Sum(Judging judging)
    {
        var summing = new UblTaxedAmounts(judging);
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
        var isOfCreditNote = judging.Tree.Name(line) == CreditNoteLine;
        amounts.HasLine |= !isOfCreditNote;
        amounts.HasCreditNoteLine |= isOfCreditNote;
        ReadCategories(line, ItemCategory);
        if (IsOfDocument(line))
        {
            item.SetAmount(At(line)[Term.LineNetAmount]);
        }

        amounts.Add(isOfCreditNote ? TaxedKind.CreditNoteLine : TaxedKind.Line, item);
    }

    private void AddAllowanceCharge(int node)
    {
        ReadCategories(node, Category);
        amounts.Add(TaxedKind.AnyAllowanceCharge, item);
        if (!IsOfDocument(node) || item.Categories.Count == 0)
        {
            return;
        }

        item.SetAmount(At(node)[Term.AllowanceChargeAmount]);
        if (UblTests.IsAllowance(judging.Tree, node))
        {
            amounts.Add(TaxedKind.Allowance, item);
        }

        if (UblTests.IsCharge(judging.Tree, node))
        {
            amounts.Add(TaxedKind.Charge, item);
        }
    }

    private void ReadCategories(int node, TermPath path)
    {
        item.Clear();
        for (var category = path.First(judging.Tree, node); category >= 0; category = path.Next(judging.Tree, category))
        {
            var code = At(category)[Term.CategoryCode];
            item.Categories.Add(code.IsPresent ? VatCategoryCodes.Parse(XmlSpace.Trim(judging.Tree.TextUtf8(code.Node))) : VatCategory.None);
            item.AddRate(At(category)[Term.CategoryRate]);
        }
    }

    private bool IsOfDocument(int node) => judging.Tree.Parent(node) == 0;

    private Subject At(int node) => new(judging, node, VatCategory.None);
}
