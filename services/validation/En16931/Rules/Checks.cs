using Hub.En16931.Model;

namespace Hub.En16931.Rules;

/// <summary>The checks most rules are made of.</summary>
internal static class Checks
{
    /// <summary>The term is there and not blank.</summary>
    public static Check Filled(Term term) => subject => subject.KeptIf(subject.IsFilled(term), term);

    /// <summary>The term is there, even empty.</summary>
    public static Check Present(Term term) => subject => subject.KeptIf(subject.Has(term));

    /// <summary>One of two terms is there, even empty.</summary>
    public static Check PresentEither(Term one, Term other) => subject => subject.KeptIf(subject.HasEither(one, other));

    /// <summary>The amount has at most two decimals.</summary>
    public static Check AtMostTwoDecimals(Term term) => subject => subject.KeptIf(subject.HasAtMostTwoDecimals(term), term);

    /// <summary>The amount, or the first of several, has at most two decimals.</summary>
    public static Check FirstAtMostTwoDecimals(Term term) => subject => subject.KeptIf(subject.FirstHasAtMostTwoDecimals(term), term);
}
