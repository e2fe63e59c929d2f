using Hub.En16931.Model;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Sums;

/// <summary>Where a logistics service fee of CII keeps its amount (BT-X-272).</summary>
internal static class LogisticsPaths
{
    public static readonly TermPath Amount = TermPath.Parse("ram:AppliedAmount", SyntaxBinding.Cii.Vocabulary);
}
