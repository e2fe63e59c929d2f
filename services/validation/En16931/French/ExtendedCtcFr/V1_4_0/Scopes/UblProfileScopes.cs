using Hub.En16931.Model;
using Hub.En16931.Rules;
using Hub.En16931.Ubl;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Scopes;

/// <summary>Which elements of UBL the profile looks at: those of EN 16931, but for the references of lines, which say what a sub-line is.</summary>
internal static class UblProfileScopes
{
    public static ScopeTable Table { get; } = new(All, SyntaxBinding.Ubl.Vocabulary, UblBinding.CategoryOf);

    private static IEnumerable<(Scope Scope, string Pattern)> All =>
    [
        .. UblScopes.All.Where(row => row.Scope != Scope.PrecedingInvoice),
        (Scope.PrecedingInvoice, "/ubl:Invoice/cac:BillingReference | /cn:CreditNote/cac:BillingReference"),
        (Scope.AmountDue, "/ubl:Invoice/cac:LegalMonetaryTotal/cbc:PayableAmount"),
        (Scope.AnyPaymentTerm, "cbc:DueDate | cac:PaymentTerms/cbc:Note"),
    ];
}
