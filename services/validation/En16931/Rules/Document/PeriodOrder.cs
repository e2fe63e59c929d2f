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

    private static bool IsOrdered(Subject period)
    {
        var tree = period.Tree;
        for (var end = CiiEndDay.First(tree, period.Node); end >= 0; end = CiiEndDay.Next(tree, end))
        {
            for (var start = CiiStartDay.First(tree, period.Node); start >= 0; start = CiiStartDay.Next(tree, start))
            {
                if (tree.TextUtf8(end).SequenceCompareTo(tree.TextUtf8(start)) >= 0)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
