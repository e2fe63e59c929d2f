using Hub.En16931.Cii.Syntax;
using Hub.En16931.SyntaxTables;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Syntax;

/// <summary>The profile's rules about elements, attributes and codes of CII: the table of EN 16931 with changes.</summary>
internal static class CiiProfileTable
{
    public static TableSource Source { get; } = new(
        "cii",
        CiiTable.Vocabulary.With(CiiProfileTests.All, CiiProfilePredicates.All),
        CiiTermsOfRules.All.With(ProfileTermsOfRules.Cii),
        new SyntaxTexts(CiiTexts.All.With(CiiProfileTexts.All), "EXTENDED-CTC-FR"))
    {
        Changes = "extended-ctc-fr-1.4.0-cii",
    };

    public static SyntaxTable Instance { get; } = Source.Compile();
}
