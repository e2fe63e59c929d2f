using Hub.En16931.Model;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Syntax;

/// <summary>The tests that stand in brackets, or after "unless", in what the profile adds to the table of UBL.</summary>
internal static class UblProfileTests
{
    public static IReadOnlyDictionary<string, NodeTest> All => ReasonListTests.All;
}
