using Hub.En16931.Model;

namespace Hub.En16931.Rules.Lines;

/// <summary>BR-64 and BR-65: a standard identifier of an item (BT-157) and its classifications (BT-158) name their scheme.</summary>
internal static class ItemSchemes
{
    private static readonly TermPath StandardIdentifier = TermPath.Parse("ram:SpecifiedTradeProduct/ram:GlobalID", SyntaxBinding.Cii.Vocabulary);
    private static readonly TermPath ClassCode = TermPath.Parse("ram:ClassCode", SyntaxBinding.Cii.Vocabulary);

    public static Outcome UblStandardIdentifier(Subject identifier) => identifier.KeptIf(identifier.HasAttribute(Names.SchemeId));

    public static Outcome UblClassification(Subject code) => code.KeptIf(code.HasAttribute(Names.ListId));

    public static Outcome CiiStandardIdentifier(Subject line) => IsNamed(line, StandardIdentifier, Names.SchemeId);

    public static Outcome CiiClassification(Subject classification) => IsNamed(classification, ClassCode, Names.ListId);

    /// <summary>CII's rules want a scheme that is not blank; the absent identifier has none to name.</summary>
    private static Outcome IsNamed(Subject subject, TermPath path, int attribute)
    {
        var node = path.First(subject.Tree, subject.Node);
        return node < 0 || subject.HasFilledAttribute(path, attribute) ? Outcome.Kept : Outcome.Broken(node);
    }
}
