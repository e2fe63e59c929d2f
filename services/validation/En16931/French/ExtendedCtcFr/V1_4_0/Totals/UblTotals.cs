using Hub.En16931.Model;
using Hub.En16931.Rules;
using Hub.En16931.Ubl;
using Hub.En16931.Xml;
using Hub.En16931.French.ExtendedCtcFr.V1_4_0.Sums;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Totals;

/// <summary>What stands beside the totals of a UBL document: allowances, charges, and VAT in the currency of the invoice.</summary>
internal sealed class UblTotals(Judging judging)
{
    private static readonly int AllowanceCharge = XmlName.Of(Namespaces.Cac, "AllowanceCharge");
    private static readonly TermPath VatAmount = TermPath.Parse("cac:TaxTotal/cbc:TaxAmount", SyntaxBinding.Ubl.Vocabulary);

    private Memo<Tally<double>> allowances;
    private Memo<Tally<double>> charges;
    private Memo<List<int>> vat;

    /// <summary>The allowances or charges below an element.</summary>
    public Tally<double> Of(int parent, bool areCharges) => areCharges
        ? charges.For(parent, node => Sum(node, UblTests.IsCharge))
        : allowances.For(parent, node => Sum(node, UblTests.IsAllowance));

    /// <summary>The total VAT amounts below an element that are in the currency of the invoice.</summary>
    public IReadOnlyList<int> Vat(int parent) => vat.For(parent, FindVat);

    private Tally<double> Sum(int parent, NodeTest isWanted)
    {
        var tally = new Tally<double>();
        for (var node = judging.Tree.Child(parent, AllowanceCharge); node >= 0; node = judging.Tree.NextSame(node))
        {
            if (isWanted(judging.Tree, node))
            {
                tally.CountOne();
                AddAmounts(tally, node);
            }
        }

        return tally;
    }

    private void AddAmounts(Tally<double> tally, int node)
    {
        for (var amount = new Subject(judging, node, VatCategory.None)[Term.AllowanceChargeAmount]; amount.IsPresent; amount = amount.Next())
        {
            tally.Add(UntypedAmount.Read(amount, out var doubt), doubt);
        }
    }

    private List<int> FindVat(int parent)
    {
        List<int> found = [];
        for (var amount = VatAmount.First(judging.Tree, parent); amount >= 0; amount = VatAmount.Next(judging.Tree, amount))
        {
            if (new Subject(judging, amount, VatCategory.None).IsInDocumentCurrency())
            {
                found.Add(amount);
            }
        }

        return found;
    }
}
