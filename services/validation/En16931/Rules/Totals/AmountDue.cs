using Hub.En16931.Model;

namespace Hub.En16931.Rules.Totals;

/// <summary>BR-CO-16: the amount due (BT-115) is the total with VAT less what is paid, plus the rounding.</summary>
internal static class AmountDue
{
    /// <summary>UBL's rule rounds each side that it computes, and only those.</summary>
    public static Outcome Ubl(Subject totals)
    {
        if (CannotBeEqual(totals))
        {
            return totals.KeptIf(false, Term.TotalDue, Suggested(totals));
        }

        var due = totals.FirstDecimal(Term.TotalDue);
        var owed = totals.FirstDecimal(Term.TotalWithVat);
        if (totals.Has(Term.TotalRounding))
        {
            due = Rounding.Cents(due - totals.FirstDecimal(Term.TotalRounding));
        }

        if (totals.Has(Term.TotalPaid))
        {
            owed = Rounding.Cents(owed - totals.FirstDecimal(Term.TotalPaid));
        }

        return totals.KeptIf(due is not null && due == owed, Term.TotalDue, Expected(totals));
    }

    /// <summary>CII's rule compares without rounding.</summary>
    public static Outcome Cii(Subject totals)
    {
        if (CannotBeEqual(totals))
        {
            return totals.KeptIf(false, Term.TotalDue, Suggested(totals));
        }

        var expected = Expected(totals);
        return totals.KeptIf(expected is not null && totals.FirstDecimal(Term.TotalDue) == expected, Term.TotalDue, expected);
    }

    /// <summary>What is absent equals nothing, whatever the other amounts are, and even if they cannot be read.</summary>
    private static bool CannotBeEqual(Subject totals) => !totals.Has(Term.TotalDue) || !totals.Has(Term.TotalWithVat);

    private static decimal? Expected(Subject totals)
    {
        var paid = totals.Has(Term.TotalPaid) ? totals.FirstDecimal(Term.TotalPaid) : 0;
        var rounding = totals.Has(Term.TotalRounding) ? totals.FirstDecimal(Term.TotalRounding) : 0;
        return totals.FirstDecimal(Term.TotalWithVat) - paid + rounding;
    }

    private static decimal? Suggested(Subject totals)
    {
        var paid = totals.Has(Term.TotalPaid) ? totals.Peek(Term.TotalPaid) : 0;
        var rounding = totals.Has(Term.TotalRounding) ? totals.Peek(Term.TotalRounding) : 0;
        return totals.Peek(Term.TotalWithVat) - paid + rounding;
    }
}
