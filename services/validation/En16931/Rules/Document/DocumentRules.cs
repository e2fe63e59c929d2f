using Hub.En16931.Model;
using static Hub.En16931.Rules.Checks;

namespace Hub.En16931.Rules.Document;

/// <summary>What an invoice as a whole must say.</summary>
internal static class DocumentRules
{
    public static IReadOnlyList<RuleDefinition> All { get; } =
    [
        new("BR-01", ["BT-24"], Scope.Document, Filled(Term.Specification)),
        new("BR-02", ["BT-1"], Scope.Document, Filled(Term.InvoiceNumber)),
        new("BR-03", ["BT-2"], Scope.Document, Filled(Term.IssueDate)),
        new("BR-04", ["BT-3"], Scope.Document, HasTypeCode),
        new("BR-05", ["BT-5"], Scope.Document, Filled(Term.DocumentCurrency)),
        new("BR-16", ["BG-25"],
            new Application(Scope.Document, PresentEither(Term.LineGroup, Term.CreditNoteLineGroup)),
            new Application(Scope.Document, document => document.KeptIf(document.Scopes.Has(Scope.Line)))),
        new("BR-CO-03", ["BT-7", "BT-8"],
            new Application(Scope.Document, document => document.KeptIf(!document.Has(Term.TaxPointDate) || !document.Has(Term.TaxPointDateCode), Term.TaxPointDate)),
            new Application(Scope.VatBreakdown, HasOneTaxPoint)),
        new("BR-CO-18", ["BG-23"],
            new Application(Scope.Document, HasBreakdown), new Application(Scope.Line, HasBreakdown)),
    ];

    private static Outcome HasTypeCode(Subject document) => document.KeptIf(
        document.IsFilled(Term.InvoiceTypeCode) || document.IsFilled(Term.CreditNoteTypeCode), Term.InvoiceTypeCode);

    private static Outcome HasOneTaxPoint(Subject breakdown) => breakdown.KeptIf(
        !breakdown.Scopes.Has(Scope.AnyTaxPointDate) || !breakdown.Scopes.Has(Scope.AnyTaxPointDateCode));

    private static Outcome HasBreakdown(Subject subject) => subject.KeptIf(subject.Scopes.Has(Scope.AnyBreakdown));
}
