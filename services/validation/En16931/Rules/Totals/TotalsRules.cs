using Hub.En16931.Model;
using static Hub.En16931.Rules.Checks;

namespace Hub.En16931.Rules.Totals;

/// <summary>Document totals (BG-22): which must be there, and what each must add up to.</summary>
internal static class TotalsRules
{
    public static IReadOnlyList<RuleDefinition> All { get; } =
    [
        new("BR-12", ["BT-106"], Scope.Totals, Present(Term.TotalLines)),
        new("BR-13", ["BT-109"], Scope.Totals, Present(Term.TotalWithoutVat)),
        new("BR-14", ["BT-112"], Scope.Totals, Present(Term.TotalWithVat)),
        new("BR-15", ["BT-115"], Scope.Totals, Present(Term.TotalDue)),
        new("BR-53", ["BT-6", "BT-111"],
            new Application(Scope.Document, VatCurrencyTotal.Ubl), new Application(Scope.Totals, VatCurrencyTotal.Cii)),
        new("BR-CO-10", ["BT-106", "BT-131"],
            new Application(Scope.Totals, LineTotal.Ubl), new Application(Scope.Totals, LineTotal.Cii)),
        new("BR-CO-11", ["BT-107", "BT-92"],
            new Application(Scope.Totals, AllowanceChargeTotals.UblAllowances), new Application(Scope.Totals, AllowanceChargeTotals.CiiAllowances)),
        new("BR-CO-12", ["BT-108", "BT-99"],
            new Application(Scope.Totals, AllowanceChargeTotals.UblCharges), new Application(Scope.Totals, AllowanceChargeTotals.CiiCharges)),
        new("BR-CO-13", ["BT-109", "BT-106", "BT-107", "BT-108"],
            new Application(Scope.Totals, TotalWithoutVat.Ubl), new Application(Scope.Totals, TotalWithoutVat.Cii)),
        new("BR-CO-14", ["BT-110", "BT-117"],
            new Application(Scope.VatTotal, VatTotal.Ubl), new Application(Scope.VatTotal, VatTotal.Cii)),
        new("BR-CO-15", ["BT-112", "BT-109", "BT-110"],
            new Application(Scope.Document, TotalWithVat.Ubl), new Application(Scope.Document, TotalWithVat.Cii)),
        new("BR-CO-16", ["BT-115", "BT-112", "BT-113", "BT-114"],
            new Application(Scope.Totals, AmountDue.Ubl), new Application(Scope.Totals, AmountDue.Cii)),
        new("BR-DEC-09", ["BT-106"], Scope.Totals, AtMostTwoDecimals(Term.TotalLines)),
        new("BR-DEC-10", ["BT-107"], Scope.Totals, AtMostTwoDecimals(Term.TotalAllowances)),
        new("BR-DEC-11", ["BT-108"], Scope.Totals, AtMostTwoDecimals(Term.TotalCharges)),
        new("BR-DEC-12", ["BT-109"], Scope.Totals, AtMostTwoDecimals(Term.TotalWithoutVat)),
        new("BR-DEC-13", ["BT-110"], ubl: null, new Application(Scope.Totals, VatTotalDecimals.OfInvoiceCurrency)),
        new("BR-DEC-14", ["BT-112"], Scope.Totals, AtMostTwoDecimals(Term.TotalWithVat)),
        new("BR-DEC-15", ["BT-111"], ubl: null, new Application(Scope.Totals, VatTotalDecimals.OfVatCurrency)),
        new("BR-DEC-16", ["BT-113"], Scope.Totals, AtMostTwoDecimals(Term.TotalPaid)),
        new("BR-DEC-17", ["BT-114"], Scope.Totals, AtMostTwoDecimals(Term.TotalRounding)),
        new("BR-DEC-18", ["BT-115"], Scope.Totals, AtMostTwoDecimals(Term.TotalDue)),
    ];
}
