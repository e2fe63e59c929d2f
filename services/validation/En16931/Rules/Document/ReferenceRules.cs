using Hub.En16931.Model;
using static Hub.En16931.Rules.Checks;

namespace Hub.En16931.Rules.Document;

/// <summary>Preceding invoices, supporting documents and periods.</summary>
internal static class ReferenceRules
{
    public static IReadOnlyList<RuleDefinition> All { get; } =
    [
        new("BR-29", ["BT-73", "BT-74"],
            new Application(Scope.DocumentPeriod, PeriodOrder.Ubl), new Application(Scope.DocumentPeriod, PeriodOrder.Cii)),
        new("BR-30", ["BT-134", "BT-135"],
            new Application(Scope.LinePeriod, PeriodOrder.Ubl), new Application(Scope.LinePeriod, PeriodOrder.Cii)),
        new("BR-52", ["BT-122"], Scope.SupportingDocument, Filled(Term.DocumentReference)),
        new("BR-55", ["BT-25"],
            new Application(Scope.PrecedingInvoice, Present(Term.PrecedingInvoiceReference)),
            new Application(Scope.PrecedingInvoice, Filled(Term.PrecedingInvoiceReference))),
        new("BR-CO-19", ["BT-73", "BT-74"],
            new Application(Scope.DocumentPeriod, PeriodContent.UblDocument), new Application(Scope.DocumentPeriod, PeriodContent.Cii)),
        new("BR-CO-20", ["BT-134", "BT-135"],
            new Application(Scope.LinePeriod, PeriodContent.UblLine), new Application(Scope.LinePeriod, PeriodContent.Cii)),
    ];
}
