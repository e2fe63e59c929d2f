using Hub.En16931.Rules;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Totals;

/// <summary>BR-CO-25: an amount to pay is due on a date (BT-9), or has terms of payment (BT-20).</summary>
internal static class AmountDueTerms
{
    /// <summary>UBL's rule judges invoices only, by their amount as written.</summary>
    public static Outcome Ubl(Subject amount)
    {
        if (amount.ToDouble() is not { } value)
        {
            return Outcome.Kept;
        }

        var order = UntypedOrder.Compare(Hub.En16931.Model.XmlNumber.IsInteger(amount.Tree.TextUtf8(amount.Node)) ? value + 0.0 : value, 0);
        return amount.KeptIf(order <= 0 || amount.Scopes.Has(Scope.AnyPaymentTerm));
    }

    /// <summary>CII's rule takes what is no number for nothing to pay.</summary>
    public static Outcome Cii(Subject document)
    {
        var amounts = document.Scopes[Scope.AmountDue];
        if (amounts.Length > 1)
        {
            document.Share(new Doubt(ValueRules.Repeated, amounts[0].Node));
            return Outcome.Kept;
        }

        return amounts.Length == 1 && IsPositive(document.At(amounts[0].Node)) && !document.Scopes.Has(Scope.AnyPaymentTerm)
            ? Outcome.Broken(amounts[0].Node)
            : Outcome.Kept;
    }

    private static bool IsPositive(Subject amount) =>
        Hub.En16931.Model.XmlNumber.TryDouble(amount.Tree.TextUtf8(amount.Node), out var value) && value > 0;
}
