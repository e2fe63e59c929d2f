using Hub.En16931.Model;
using Hub.En16931.Rules;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Payment;

/// <summary>BR-CO-27 in CII: a credit transfer goes to an IBAN or to another account number (BT-84), and not to both.</summary>
internal static class PaymentAccountRules
{
    /// <summary>The official rule has no flag, which leaves the severity to the reader; without one it is an error.</summary>
    public static IReadOnlyList<RuleDefinition> All { get; } =
        [new("BR-CO-27", ["BT-84"], ubl: null, new Application(Scope.PaymentMeans, HasOneAccount))];

    private static Outcome HasOneAccount(Subject means)
    {
        var code = means[Term.PaymentMeansCode];
        return !code.IsPresent || !means.IsSingle(code) || !IsCreditTransfer(means.Tree.TextUtf8(code.Node))
            ? Outcome.Kept
            : means.KeptIf(means.Has(Term.PaymentAccount) != means.Has(Term.PaymentProprietaryAccount));
    }

    private static bool IsCreditTransfer(ReadOnlySpan<byte> code) =>
        XmlSpace.Trim(code) is var trimmed && (trimmed.SequenceEqual("30"u8) || trimmed.SequenceEqual("58"u8));
}
