using Hub.En16931.SyntaxTables;
using Hub.En16931.Ubl.Syntax;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Syntax;

/// <summary>The profile's rules about elements, attributes and codes of UBL 2.1: the table of EN 16931 with changes.</summary>
internal static class UblProfileTable
{
    public static TableSource Source { get; } = new(
        "ubl",
        UblTable.Vocabulary.With(UblProfileTests.All, UblProfilePredicates.All),
        UblTermsOfRules.All.With(ProfileTermsOfRules.Ubl),
        new SyntaxTexts(UblTexts.All.With(UblProfileTexts.All), "EXTENDED-CTC-FR"))
    {
        Changes = "extended-ctc-fr-1.4.0-ubl",
    };

    public static SyntaxTable Instance { get; } = Source.Compile();
}
