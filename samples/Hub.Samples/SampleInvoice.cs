using Hub.Samples.Parties;

namespace Hub.Samples;

/// <summary>An invoice to a French public body, in the terms of EN 16931, before it is written in a syntax. Amounts are in euros; what can be computed is computed.</summary>
public sealed record SampleInvoice
{
    /// <summary>Invoice number, BT-1.</summary>
    public required string Number { get; init; }

    /// <summary>Issue date, BT-2.</summary>
    public required DateOnly IssueDate { get; init; }

    /// <summary>A credit note (BT-3 = 381), else an invoice (380).</summary>
    public bool IsCreditNote { get; init; }

    /// <summary>The invoice that a credit note corrects, BT-25.</summary>
    public string? CorrectedNumber { get; init; }

    /// <summary>The issue date of that invoice, BT-26: twenty days before.</summary>
    public DateOnly CorrectedDate => IssueDate.AddDays(-20);

    /// <summary>Seller, BG-4.</summary>
    public required Party Seller { get; init; }

    /// <summary>Buyer, BG-7.</summary>
    public required Party Buyer { get; init; }

    /// <summary>Service code of the buyer, BT-10.</summary>
    public string? ServiceCode { get; init; }

    /// <summary>Engagement number, BT-13.</summary>
    public string? EngagementNumber { get; init; }

    /// <summary>Contract reference (marché), BT-12.</summary>
    public string? ContractReference { get; init; }

    /// <summary>Lines, BG-25.</summary>
    public required IReadOnlyList<SampleLine> Lines { get; init; }

    /// <summary>An allowance on the whole invoice (BT-92), taken off the base of the first line's rate; 0 for none.</summary>
    public decimal Allowance { get; init; }

    /// <summary>Already paid, BT-113.</summary>
    public decimal Paid { get; init; }

    /// <summary>Written as one line, as many programs do; else indented.</summary>
    public bool IsCompact { get; init; }

    /// <summary>Payment due date, BT-9: the public sector pays in 30 days.</summary>
    public DateOnly DueDate => IssueDate.AddDays(30);

    /// <summary>First day of the invoicing period, BT-73: the month before.</summary>
    public DateOnly PeriodStart => new DateOnly(IssueDate.Year, IssueDate.Month, 1).AddMonths(-1);

    /// <summary>Last day of the invoicing period, BT-74.</summary>
    public DateOnly PeriodEnd => PeriodStart.AddMonths(1).AddDays(-1);

    /// <summary>Invoice type code, BT-3.</summary>
    public string TypeCode => IsCreditNote ? "381" : "380";

    /// <summary>Rate that the allowance belongs to, BT-96.</summary>
    public decimal AllowanceRate => Lines[0].VatRate;

    /// <summary>Sum of lines, BT-106.</summary>
    public decimal LineTotal => Lines.Sum(line => line.Net);

    /// <summary>Total without VAT, BT-109.</summary>
    public decimal TotalWithoutVat => LineTotal - Allowance;

    /// <summary>VAT by rate, BG-23.</summary>
    public IReadOnlyList<VatShare> Vat =>
        [.. Lines.GroupBy(line => line.VatRate).OrderBy(rate => rate.Key).Select(rate => new VatShare(rate.Key, rate.Sum(line => line.Net) - (rate.Key == AllowanceRate ? Allowance : 0)))];

    /// <summary>Total VAT, BT-110.</summary>
    public decimal TotalVat => Vat.Sum(share => share.Tax);

    /// <summary>Total with VAT, BT-112.</summary>
    public decimal TotalWithVat => TotalWithoutVat + TotalVat;

    /// <summary>Amount due, BT-115.</summary>
    public decimal AmountDue => TotalWithVat - Paid;

    /// <summary>Notes (BG-1): that the invoice is for the public sector, and what French law asks of any: fee for late payment, penalties, discount.</summary>
    public static IReadOnlyList<(string Subject, string Text)> Notes { get; } =
    [
        ("ADN", "B2G"),
        ("PMT", "Indemnité forfaitaire pour frais de recouvrement en cas de retard de paiement : 40 euros."),
        ("PMD", "Pénalités de retard : taux de refinancement de la BCE majoré de huit points."),
        ("AAB", "Pas d'escompte pour paiement anticipé."),
    ];
}
