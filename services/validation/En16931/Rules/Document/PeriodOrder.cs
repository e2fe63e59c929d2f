using Hub.En16931.Model;

namespace Hub.En16931.Rules.Document;

/// <summary>BR-29 and BR-30: a period does not end before it starts.</summary>
internal static class PeriodOrder
{
    private static readonly TermPath CiiStart = TermPath.Parse("ram:StartDateTime", SyntaxBinding.Cii.Vocabulary);
    private static readonly TermPath CiiEnd = TermPath.Parse("ram:EndDateTime", SyntaxBinding.Cii.Vocabulary);
    private static readonly TermPath CiiStartDay = TermPath.Parse("ram:StartDateTime/udt:DateTimeString[@format='102']", SyntaxBinding.Cii.Vocabulary);
    private static readonly TermPath CiiEndDay = TermPath.Parse("ram:EndDateTime/udt:DateTimeString[@format='102']", SyntaxBinding.Cii.Vocabulary);

    public static Outcome Ubl(Subject period) => period.KeptIf(
        !period.Has(Term.PeriodStart) || !period.Has(Term.PeriodEnd) || period.Date(Term.PeriodEnd) >= period.Date(Term.PeriodStart), Term.PeriodEnd);

    /// <summary>CII's rules compare the texts of days in format 102, which has the same order, and want both to be in it.</summary>
    public static Outcome Cii(Subject period) => period.KeptIf(
        !period.Has(CiiStart) || !period.Has(CiiEnd) || IsOrdered(period), Term.PeriodEnd);

    /// <summary>True when any end is not before any start: when the last end is not before the first start.</summary>
    private static bool IsOrdered(Subject period)
    {
        var tree = period.Tree;
        var start = CiiStartDay.First(tree, period.Node);
        var end = CiiEndDay.First(tree, period.Node);
        for (var other = start; other >= 0; other = CiiStartDay.Next(tree, other))
        {
            start = tree.TextUtf8(other).SequenceCompareTo(tree.TextUtf8(start)) < 0 ? other : start;
        }

        for (var other = end; other >= 0; other = CiiEndDay.Next(tree, other))
        {
            end = tree.TextUtf8(other).SequenceCompareTo(tree.TextUtf8(end)) > 0 ? other : end;
        }

        return start >= 0 && end >= 0 && tree.TextUtf8(end).SequenceCompareTo(tree.TextUtf8(start)) >= 0;
    }
}
