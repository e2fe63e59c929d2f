using Hub.En16931.Model;

namespace Hub.En16931.Rules.Vat;

/// <summary>BR-*-05, -06, -07: which rate a line, an allowance or a charge of a category may have.</summary>
internal static class VatRate
{
    public static Check Ubl(VatCategory category) => category switch
    {
        VatCategory.Standard => Positive,
        VatCategory.CanaryIslands or VatCategory.CeutaMelilla => NotNegative,
        VatCategory.NotSubject => Absent,
        _ => subject => subject.KeptIf(subject.Decimal(Term.CategoryRate) == 0, Term.CategoryRate, 0),
    };

    /// <summary>CII's rules compare untyped values, and want a positive rate of the Canary Islands too.</summary>
    public static Check Cii(VatCategory category) => category switch
    {
        VatCategory.Standard or VatCategory.CanaryIslands => Positive,
        VatCategory.CeutaMelilla => NotNegative,
        VatCategory.NotSubject => Absent,
        _ => subject => subject.KeptIf(subject.AnyCompares(Term.CategoryRate, 0, order => order == 0), Term.CategoryRate, 0),
    };

    private static Outcome Positive(Subject subject) => subject.KeptIf(subject.AnyCompares(Term.CategoryRate, 0, order => order > 0), Term.CategoryRate);

    private static Outcome NotNegative(Subject subject) => subject.KeptIf(subject.AnyCompares(Term.CategoryRate, 0, order => order >= 0), Term.CategoryRate);

    private static Outcome Absent(Subject subject) => subject.KeptIf(!subject.Has(Term.CategoryRate), Term.CategoryRate);
}
