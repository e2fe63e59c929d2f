using Hub.En16931.Model;
using Hub.En16931.Rules;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Lines;

/// <summary>BR-FREXT-05 to -12: lines made of other lines.</summary>
internal static class SubLineRules
{
    private const string Parent = "EXT-FR-FE-162";
    private const string Type = "EXT-FR-FE-163";

    private static readonly TermPath UblType = TermPath.Parse("cac:BillingReference/cac:InvoiceDocumentReference/cbc:DocumentStatusCode", SyntaxBinding.Ubl.Vocabulary);

    public static IReadOnlyList<RuleDefinition> All { get; } =
    [
        new("BR-FREXT-05", [Type], new Application(Scope.Line, UblTypeIsKnown), new Application(Scope.Line, CiiTypeIsKnown)),
        new("BR-FREXT-06", [Parent, Type], new Application(Scope.Line, Ubl(HasTypeWithParentInUbl)), new Application(Scope.Line, Cii(HasTypeWithParentInCii))),
        new("BR-FREXT-08", [Type, "BT-131"], new Application(Scope.Line, Ubl(IsSumOfPartsInUbl)), new Application(Scope.Line, Cii(IsSumOfPartsInCii))),
        new("BR-FREXT-11", [Parent, "BT-126"], new Application(Scope.Line, Ubl(HasParentInUbl)), new Application(Scope.Line, Cii(HasParentInCii))),
        new("BR-FREXT-12", [Type, "BT-131"], new Application(Scope.Line, Ubl(GroupsBelowHaveAmountsInUbl)), new Application(Scope.Line, Cii(GroupsBelowHaveAmountsInCii))),
    ];

    private delegate Outcome SubLineCheck(Subject line, SubLine subLine, SubLines all);

    private static Check Ubl(SubLineCheck check) => line => Judge(line, line.Facts.Own(UblSubLines.Of), check);

    private static Check Cii(SubLineCheck check) => line => Judge(line, line.Facts.Own(CiiSubLines.Of), check);

    /// <summary>A line that says nothing of its place keeps all these rules.</summary>
    private static Outcome Judge(Subject line, SubLines all, SubLineCheck check) =>
        all[line.Node] is var subLine && subLine != SubLine.None ? check(line, subLine, all) : Outcome.Kept;

    private static Outcome UblTypeIsKnown(Subject line)
    {
        if (!line.Facts.Own(UblSubLines.Of)[line.Node].HasType || !line.IsSingle(UblType))
        {
            return Outcome.Kept;
        }

        var type = UblType.First(line.Tree, line.Node);
        return IsKnown(XmlSpace.Trim(line.Tree.TextUtf8(type))) ? Outcome.Kept : Outcome.Broken(type);
    }

    /// <summary>CII's rule does not trim.</summary>
    private static Outcome CiiTypeIsKnown(Subject line)
    {
        var type = CiiLinePaths.Type.First(line.Tree, line.Node);
        return type < 0 || !line.IsSingle(CiiLinePaths.Type) || IsKnown(line.Tree.TextUtf8(type)) ? Outcome.Kept : Outcome.Broken(type);
    }

    private static bool IsKnown(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("DETAIL"u8) || type.SequenceEqual("GROUP"u8) || type.SequenceEqual("INFORMATION"u8);

    private static Outcome HasTypeWithParentInUbl(Subject line, SubLine subLine, SubLines all) =>
        line.KeptIf(subLine.HasType || subLine.Parents.Count == 0);

    /// <summary>In CII a blank parent is none.</summary>
    private static Outcome HasTypeWithParentInCii(Subject line, SubLine subLine, SubLines all) =>
        line.KeptIf(subLine.HasType || subLine.Parents.All(string.IsNullOrWhiteSpace));

    private static Outcome IsSumOfPartsInUbl(Subject line, SubLine subLine, SubLines all) => IsSumOfParts(line, subLine, all, line.Parent.Node);

    private static Outcome IsSumOfPartsInCii(Subject line, SubLine subLine, SubLines all) => IsSumOfParts(line, subLine, all, CiiSubLines.Place);

    /// <summary>The sum of nothing is a whole number, that of untyped amounts a binary one.</summary>
    private static Outcome IsSumOfParts(Subject line, SubLine subLine, SubLines all, int place)
    {
        if (!subLine.IsGroup)
        {
            return Outcome.Kept;
        }

        var below = all.AmountsBelow(place, NumberOf(line));
        line.Share(below.Doubt);
        var expected = Rounding.Round(below.Sum * 100) / 100;
        var isKept = below.Amounts == 0
            ? line.AnyCompares(Term.LineNetAmount, 0, order => order == 0)
            : line.AnyCompares(Term.LineNetAmount, expected, order => order == 0);
        return line.KeptIf(isKept, Term.LineNetAmount, BinaryDecimal.Cents(expected));
    }

    private static Outcome HasParentInUbl(Subject line, SubLine subLine, SubLines all) =>
        line.KeptIf(subLine.Parents.Count == 0 || HasParent(line, subLine.Parents, all, line.Parent.Node));

    /// <summary>CII's rule trims the number of the parent.</summary>
    private static Outcome HasParentInCii(Subject line, SubLine subLine, SubLines all)
    {
        if (!line.IsSingle(CiiLinePaths.Parent) || subLine.Parents.Count == 0 || XmlSpace.Normalize(subLine.Parents[0]) is not { Length: > 0 } parent)
        {
            return Outcome.Kept;
        }

        return line.KeptIf(HasParent(line, [parent], all, CiiSubLines.Place));
    }

    private static bool HasParent(Subject line, IReadOnlyList<string> parents, SubLines all, int place) =>
        NumberOf(line) is { } own && parents.Any(parent => parent != own && all.HasNumber(place, parent));

    private static Outcome GroupsBelowHaveAmountsInUbl(Subject line, SubLine subLine, SubLines all) => GroupsBelowHaveAmounts(line, subLine, all, line.Parent.Node);

    private static Outcome GroupsBelowHaveAmountsInCii(Subject line, SubLine subLine, SubLines all) => GroupsBelowHaveAmounts(line, subLine, all, CiiSubLines.Place);

    private static Outcome GroupsBelowHaveAmounts(Subject line, SubLine subLine, SubLines all, int place)
    {
        var groups = all.GroupsBelow(place, NumberOf(line));
        return line.KeptIf(!subLine.IsGroup || groups.Count == groups.Amounts);
    }

    /// <summary>The number of a line as written, by which its parts refer to it.</summary>
    private static string? NumberOf(Subject line)
    {
        var number = line[Term.LineIdentifier];
        return number.IsPresent && line.IsSingle(number) ? number.RawText : null;
    }
}
