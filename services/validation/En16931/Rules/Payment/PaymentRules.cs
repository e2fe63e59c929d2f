using Hub.En16931.Model;
using static Hub.En16931.Rules.Checks;

namespace Hub.En16931.Rules.Payment;

/// <summary>Payment instructions (BG-16): means, account, card.</summary>
internal static class PaymentRules
{
    public static IReadOnlyList<RuleDefinition> All { get; } =
    [
        new("BR-49", ["BT-81"], Scope.PaymentMeans, Present(Term.PaymentMeansCode)),
        new("BR-50", ["BT-84"],
            new Application(Scope.CreditTransferAccount, Filled(Term.AccountIdentifier)),
            new Application(Scope.CreditTransferAccount, CreditTransfer.IsFilledInCii)),
        new("BR-51", ["BT-87"],
            new Application(Scope.PaymentCard, PaymentCard.Ubl) { Severity = Severity.Warning },
            new Application(Scope.PaymentCard, PaymentCard.Cii)),
        new("BR-61", ["BT-84", "BT-81"],
            new Application(Scope.PaymentMeans, CreditTransfer.HasAccountInUbl),
            new Application(Scope.CreditTransferAccount, PresentEither(Term.AccountIdentifier, Term.AccountProprietaryIdentifier))),
    ];
}
