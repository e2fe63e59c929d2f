using Hub.En16931.Model;
using Hub.En16931.Rules;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.AllowancesCharges;

/// <summary>BR-FREXT-BR-38 and -44 in CII: a charge, which may be a tax other than VAT, has a reason or a code; each once instead of twice.</summary>
internal static class ChargeReasonRules
{
    private static readonly Check HasReason = Checks.PresentEither(Term.AllowanceChargeReason, Term.AllowanceChargeReasonCode);

    public static IReadOnlyList<RuleDefinition> All { get; } =
    [
        new("BR-FREXT-BR-38", ["BT-104", "BT-105", "BT-177"], ubl: null, new Application(Scope.DocumentCharge, HasReason)),
        new("BR-FREXT-BR-44", ["BT-144", "BT-145", "BT-193"], ubl: null, new Application(Scope.LineCharge, HasReason)),
    ];
}
