using Hub.En16931.Model;
using Hub.En16931.Rules;
using Hub.En16931.French.ExtendedCtcFr.V1_4_0.Sums;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Lines;

/// <summary>Finds out which lines of a UBL document belong to which.</summary>
internal static class UblSubLines
{
    public static SubLines Of(Judging judging)
    {
        var subLines = new SubLines();
        var lines = judging.Facts.Own(UblLines.Of);
        foreach (var line in judging.Scopes[Scope.Line])
        {
            if (lines.RefersToAnInvoice(line.Node))
            {
                Add(subLines, new Subject(judging, line.Node, VatCategory.None), new UblReferences(judging.Tree, line.Node, lines));
            }
        }

        if (!subLines.IsEmpty)
        {
            AddNumbers(subLines, judging);
        }

        return subLines;
    }

    private static void Add(SubLines subLines, Subject line, UblReferences references)
    {
        var hasAmount = line.Has(Term.LineNetAmount);
        subLines.Add(line.Node, new SubLine(references.HasType, references.IsGroupItself && hasAmount, references.Parents));
        if (!references.IsDetail && !references.IsGroup)
        {
            return;
        }

        var tallies = references.Parents.Distinct(StringComparer.Ordinal)
            .SelectMany(parent => subLines.Below(line.Parent.Node, parent, references.IsGroup)).ToList();
        for (var amount = line[Term.LineNetAmount]; amount.IsPresent; amount = amount.Next())
        {
            var value = UntypedAmount.Read(amount, out var doubt);
            tallies.ForEach(tally => tally.Add(value, doubt));
        }
    }

    private static void AddNumbers(SubLines subLines, Judging judging)
    {
        foreach (var line in judging.Scopes[Scope.Line])
        {
            var subject = new Subject(judging, line.Node, VatCategory.None);
            for (var number = subject[Term.LineIdentifier]; number.IsPresent; number = number.Next())
            {
                subLines.AddNumber(judging.Tree.Parent(line.Node), judging.Tree.Text(number.Node));
            }
        }
    }
}
