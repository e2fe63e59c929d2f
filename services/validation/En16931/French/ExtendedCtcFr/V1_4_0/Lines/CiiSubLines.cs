using Hub.En16931.Model;
using Hub.En16931.Rules;
using Hub.En16931.Xml;
using Hub.En16931.French.ExtendedCtcFr.V1_4_0.Sums;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Lines;

/// <summary>Finds out which lines of a CII document belong to which. Only those of the document's transaction can be below another.</summary>
internal static class CiiSubLines
{
    /// <summary>The place of all lines that others can refer to.</summary>
    public const int Place = 0;

    private static readonly int Transaction = XmlName.Of(Namespaces.Rsm, "SupplyChainTradeTransaction");

    public static SubLines Of(Judging judging)
    {
        var subLines = new SubLines();
        foreach (var entry in judging.Scopes[Scope.Line])
        {
            var line = new Subject(judging, entry.Node, VatCategory.None);
            if (line.Has(CiiLinePaths.Type) || line.Has(CiiLinePaths.Parent))
            {
                Add(subLines, line);
            }
        }

        if (!subLines.IsEmpty)
        {
            AddNumbers(subLines, judging);
        }

        return subLines;
    }

    private static void Add(SubLines subLines, Subject line)
    {
        var types = CiiLinePaths.Texts(line, CiiLinePaths.Type);
        var parents = CiiLinePaths.Texts(line, CiiLinePaths.Parent);
        var isGroup = types.Contains("GROUP");
        subLines.Add(line.Node, new SubLine(types.Exists(type => type.Length > 0), isGroup && line.Has(Term.LineNetAmount), parents));
        if (!IsOfDocument(line) || (!isGroup && !types.Contains("DETAIL")))
        {
            return;
        }

        var tallies = parents.Distinct(StringComparer.Ordinal).SelectMany(parent => subLines.Below(Place, parent, isGroup)).ToList();
        for (var amount = line[Term.LineNetAmount]; amount.IsPresent; amount = amount.Next())
        {
            var value = UntypedAmount.Read(amount, out var doubt);
            tallies.ForEach(tally => tally.Add(value, doubt));
        }
    }

    private static void AddNumbers(SubLines subLines, Judging judging)
    {
        foreach (var entry in judging.Scopes[Scope.Line])
        {
            var line = new Subject(judging, entry.Node, VatCategory.None);
            if (IsOfDocument(line))
            {
                CiiLinePaths.Texts(line, CiiLinePaths.Number).ForEach(number => subLines.AddNumber(Place, number));
            }
        }
    }

    private static bool IsOfDocument(Subject line) =>
        line.Tree.Name(line.Parent.Node) == Transaction && line.Tree.Parent(line.Parent.Node) == 0;
}
