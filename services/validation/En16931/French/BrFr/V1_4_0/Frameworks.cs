using System.Globalization;
using System.Text;
using Hub.En16931.CodeLists;
using Hub.En16931.Patterns;
using Hub.En16931.Rules;
using Hub.En16931.Texts;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>BR-FR-08, CO-07, CO-08 and CO-09: the invoicing framework (cadre de facturation, BT-23) and what it asks of dates and amounts.</summary>
internal static class Frameworks
{
    private static readonly PathSet UblFramework = UblPaths.Of("cbc:ProfileID");
    private static readonly PathSet CiiFramework = CiiPaths.Of("ram:BusinessProcessSpecifiedDocumentContextParameter/ram:ID");

    public static IEnumerable<BrFrRule> All =>
    [
        new(
            "BR-FR-08", "BT-23",
            new("BR-FR-08_BT-23", "{invoice}", (invoice, _) => IsKnown(invoice, UblFramework)),
            new("BR-FR-08_BT-23", "{context}", (context, _) => IsKnown(context, CiiFramework)),
            new RuleText(
                "Le cadre de facturation (BT-23) vaut {found}. Il s'écrit B (biens), S (services) ou M (mixte) suivi du chiffre du cas : indiquez B1, S1 ou M1 pour une facture ordinaire.",
                "The invoicing framework (BT-23) is {found}. It is written B (goods), S (services) or M (both) followed by the digit of the case: give B1, S1 or M1 for an ordinary invoice."))
        {
            Codes = Codes.Frameworks,
        },
        new(
            "BR-FR-CO-07", "BT-9 BT-2",
            new("BR-FR-CO-07_BT-9", "{invoice}", IsDueAfterIssueInUbl),
            new("BR-FR-CO-07_BT-9", "/rsm:CrossIndustryInvoice", IsDueAfterIssueInCii),
            new RuleText(
                "La date d'échéance (BT-9) {found} n'est pas lisible ou est antérieure à la date d'émission (BT-2)[[ {expected}]]. Corrigez-la ; seule une facture d'acompte ou déjà payée peut être due plus tôt.",
                "The due date (BT-9) {found} cannot be read or is before the issue date (BT-2)[[ {expected}]]. Correct it; only a prepayment invoice or one already paid may be due earlier.")),
        Everywhere("BR-FR-CO-08", "BR-FR-CO-08_BT-23", "BT-23 BT-3", IsFinalInvoice, new RuleText(
            "Le cadre de facturation (BT-23) est celui d'une facture définitive après acompte (B4, S4, M4), mais le type (BT-3) est celui d'un acompte. Changez l'un des deux.",
            "The framework (BT-23) is that of the final invoice after a prepayment (B4, S4, M4), but the type (BT-3) is that of a prepayment. Change one of the two.")),
        Everywhere("BR-FR-CO-09", "BR-FR-CO-09_BT-23-1", "BT-23 BT-113 BT-112", IsPaidInFull, new RuleText(
            "La facture est déjà payée (cadre B2, S2 ou M2) : le montant payé (BT-113) doit égaler le total avec TVA (BT-112)[[, {expected}]]. Corrigez BT-113 ou le cadre.",
            "The invoice is already paid (framework B2, S2 or M2): the paid amount (BT-113) must equal the total with VAT (BT-112)[[, {expected}]]. Correct BT-113 or the framework.")),
        Everywhere("BR-FR-CO-09", "BR-FR-CO-09_BT-23-2", "BT-23 BT-115", HasNothingDue, new RuleText(
            "La facture est déjà payée (cadre B2, S2 ou M2) : le montant à payer (BT-115) doit être 0. Corrigez BT-115 ou le cadre.",
            "The invoice is already paid (framework B2, S2 or M2): the amount due (BT-115) must be 0. Correct BT-115 or the framework.")),
        Everywhere("BR-FR-CO-09", "BR-FR-CO-09_BT-23-3", "BT-23 BT-9", HasPaymentDate, new RuleText(
            "La facture est déjà payée (cadre B2, S2 ou M2) : indiquez la date du paiement comme date d'échéance (BT-9).",
            "The invoice is already paid (framework B2, S2 or M2): give the date of the payment as the due date (BT-9).")),
    ];

    private static BrFrRule Everywhere(string pattern, string id, string terms, ElementCheck<Facts> check, RuleText text) =>
        new(pattern, terms, new(id, "{invoice}", check), new(id, "/rsm:CrossIndustryInvoice", check), text);

    private static Outcome IsKnown(Element element, PathSet framework) =>
        element.KeptIf(Codes.Frameworks.Contains(element.TextOf(framework), CodeSpelling.Exact), framework);

    /// <summary>Every due date is compared with every issue date, as texts.</summary>
    private static Outcome IsDueAfterIssueInUbl(Element invoice, Facts facts) => invoice.KeptIf(
        !invoice.Has(facts.Paths.DueDate) || MayBeDueBefore(invoice, facts) || !AnyBefore(invoice, facts),
        facts.Paths.DueDate,
        ShownText(invoice, facts.Paths.IssueDate));

    private static Outcome IsDueAfterIssueInCii(Element invoice, Facts facts)
    {
        var due = invoice.TextOf(facts.Paths.DueDate);
        return invoice.KeptIf(
            due.IsEmpty || MayBeDueBefore(invoice, facts) || IsNotBefore(invoice, due, facts.Paths.IssueDate),
            facts.Paths.DueDate,
            ShownText(invoice, facts.Paths.IssueDate));
    }

    private static bool MayBeDueBefore(Element invoice, Facts facts) =>
        invoice.Any(facts.Paths.TypeCode, Codes.Prepayments) || invoice.Any(facts.Paths.Framework, Codes.AlreadyPaid);

    private static bool IsNotBefore(Element invoice, ReadOnlySpan<byte> due, PathSet issued) =>
        invoice.Single(issued) is >= 0 and var issue && due.SequenceCompareTo(invoice.Tree.TextUtf8(issue)) >= 0;

    /// <summary>Any due date is before any issue date: the first of one before the last of the other. UTF-8 sorts as characters do.</summary>
    private static bool AnyBefore(Element invoice, Facts facts)
    {
        var latest = -1;
        foreach (var issue in invoice.All(facts.Paths.IssueDate))
        {
            latest = latest < 0 || Compare(invoice, issue, latest) > 0 ? issue : latest;
        }

        foreach (var due in invoice.All(facts.Paths.DueDate))
        {
            if (latest >= 0 && Compare(invoice, due, latest) < 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int Compare(Element invoice, int one, int other) =>
        invoice.Tree.TextUtf8(one).SequenceCompareTo(invoice.Tree.TextUtf8(other));

    private static string? ShownText(Element invoice, PathSet path) =>
        invoice.First(path) is >= 0 and var found ? Encoding.UTF8.GetString(invoice.Tree.TextUtf8(found)) : null;

    private static Outcome IsFinalInvoice(Element invoice, Facts facts) => invoice.KeptIf(
        !invoice.Any(facts.Paths.Framework, Codes.Final) || !invoice.Any(facts.Paths.TypeCode, Codes.Prepayments), facts.Paths.Framework);

    private static Outcome IsPaidInFull(Element invoice, Facts facts)
    {
        if (!IsAlreadyPaid(invoice, facts))
        {
            return Outcome.Kept;
        }

        var total = invoice.Number(facts.Paths.TotalWithVat);
        return invoice.KeptIf(
            invoice.Number(facts.Paths.PaidAmount) == total,
            facts.Paths.PaidAmount,
            double.IsFinite(total) ? total.ToString("0.00", CultureInfo.InvariantCulture) : null);
    }

    private static Outcome HasNothingDue(Element invoice, Facts facts) =>
        invoice.KeptIf(!IsAlreadyPaid(invoice, facts) || invoice.Number(facts.Paths.AmountDue) == 0, facts.Paths.AmountDue);

    private static Outcome HasPaymentDate(Element invoice, Facts facts) =>
        invoice.KeptIf(!IsAlreadyPaid(invoice, facts) || !invoice.TextOf(facts.Paths.AnyDueDate).IsEmpty);

    private static bool IsAlreadyPaid(Element invoice, Facts facts) => invoice.Any(facts.Paths.Framework, Codes.AlreadyPaid);
}
