using Hub.En16931.Model;
using static Hub.En16931.Rules.Checks;

namespace Hub.En16931.Rules.AllowancesCharges;

/// <summary>Allowances and charges, of the document (BG-20, BG-21) and of lines (BG-27, BG-28).</summary>
internal static class AllowanceChargeRules
{
    private static readonly Check HasAmount = Present(Term.AllowanceChargeAmount);
    private static readonly Check HasVatCategory = Present(Term.AllowanceChargeVatCategory);
    private static readonly Check HasReason = PresentEither(Term.AllowanceChargeReason, Term.AllowanceChargeReasonCode);
    private static readonly Check HasCents = FirstAtMostTwoDecimals(Term.AllowanceChargeAmount);
    private static readonly Check HasCentsInBase = AtMostTwoDecimals(Term.AllowanceChargeBase);

    public static IReadOnlyList<RuleDefinition> All { get; } =
    [
        new("BR-31", ["BT-92"], Scope.DocumentAllowance, HasAmount),
        new("BR-32", ["BT-95"], Scope.DocumentAllowance, HasVatCategory),
        new("BR-33", ["BT-97", "BT-98"], Scope.DocumentAllowance, HasReason),
        new("BR-CO-21", ["BT-97", "BT-98"], Scope.DocumentAllowance, HasReason),
        new("BR-DEC-01", ["BT-92"], Scope.DocumentAllowance, HasCents),
        new("BR-DEC-02", ["BT-93"], Scope.DocumentAllowance, HasCentsInBase),
        new("BR-36", ["BT-99"], Scope.DocumentCharge, HasAmount),
        new("BR-37", ["BT-102"], Scope.DocumentCharge, HasVatCategory),
        new("BR-38", ["BT-104", "BT-105"], Scope.DocumentCharge, HasReason),
        new("BR-CO-22", ["BT-104", "BT-105"], Scope.DocumentCharge, HasReason),
        new("BR-DEC-05", ["BT-99"], Scope.DocumentCharge, HasCents),
        new("BR-DEC-06", ["BT-100"], Scope.DocumentCharge, HasCentsInBase),
        new("BR-41", ["BT-136"], Scope.LineAllowance, HasAmount),
        new("BR-42", ["BT-139", "BT-140"], Scope.LineAllowance, HasReason),
        new("BR-CO-23", ["BT-139", "BT-140"], Scope.LineAllowance, HasReason),
        new("BR-DEC-24", ["BT-136"], Scope.LineAllowance, HasCents),
        new("BR-DEC-25", ["BT-137"], Scope.LineAllowance, HasCentsInBase),
        new("BR-43", ["BT-141"], Scope.LineCharge, HasAmount),
        new("BR-44", ["BT-144", "BT-145"], Scope.LineCharge, HasReason),
        new("BR-CO-24", ["BT-144", "BT-145"], Scope.LineCharge, HasReason),
        new("BR-DEC-27", ["BT-141"], Scope.LineCharge, HasCents),
        new("BR-DEC-28", ["BT-142"], Scope.LineCharge, HasCentsInBase),
    ];
}
